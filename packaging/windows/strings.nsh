; What the installer says, in the languages of the application.

LangString CloseFirst ${LANG_ENGLISH} "CharterDesk is open. Close it, then try again."
LangString CloseFirst ${LANG_ARABIC} "برنامج CharterDesk مفتوح. أغلقه ثم أعد المحاولة."
LangString CloseFirst ${LANG_FRENCH} "CharterDesk est ouvert. Fermez-le, puis réessayez."

LangString TooOld ${LANG_ENGLISH} "CharterDesk needs Windows 10 or later, of 64 bits."
LangString TooOld ${LANG_ARABIC} "يحتاج CharterDesk إلى ‎Windows 10‎ أو أحدث، بنسخة 64 بت."
LangString TooOld ${LANG_FRENCH} "CharterDesk a besoin de Windows 10 ou d’une version plus récente, en 64 bits."

LangString Kind ${LANG_ENGLISH} "CharterDesk workspace"
LangString Kind ${LANG_ARABIC} "مساحة عمل CharterDesk"
LangString Kind ${LANG_FRENCH} "Espace de travail CharterDesk"

LangString Purpose ${LANG_ENGLISH} "Write charters, collect the organisations that sign them and print correct Arabic documents"
LangString Purpose ${LANG_ARABIC} "تحرير المواثيق وجمع المنظمات الموقِّعة عليها وطباعة وثائق عربية سليمة"
LangString Purpose ${LANG_FRENCH} "Rédiger des chartes, réunir les organisations signataires et imprimer des documents arabes corrects"

LangString DataStays ${LANG_ENGLISH} "CharterDesk will be removed from this computer. Your workspaces, their backups and your settings stay."
LangString DataStays ${LANG_ARABIC} "سيُزال CharterDesk من هذا الحاسوب. تبقى مساحات عملك ونسخها الاحتياطية وإعداداتك كما هي."
LangString DataStays ${LANG_FRENCH} "CharterDesk va être retiré de cet ordinateur. Vos espaces de travail, leurs copies de sauvegarde et vos réglages restent."
