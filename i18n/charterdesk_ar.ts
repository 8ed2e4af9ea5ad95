<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CharterDesk</source>
        <translation>حول CharterDesk</translation>
    </message>
    <message>
        <source>Write charters, collect the organisations that sign them and print correct Arabic documents, offline.</source>
        <translation>تحرير المواثيق، وجمع المنظمات الموقِّعة عليها، وطباعة وثائق عربية سليمة، دون اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>المكوِّن</translation>
    </message>
    <message>
        <source>Version number</source>
        <translation>رقم الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>What CharterDesk is made of</source>
        <translation>مكوِّنات CharterDesk</translation>
    </message>
    <message>
        <source>Terms of the licence</source>
        <translation>نص الرخصة</translation>
    </message>
    <message>
        <source>You have version {version} of {month}. Newer ones are where you got this one; CharterDesk itself never asks the network for them.</source>
        <translation>لديك الإصدار {version} بتاريخ {month}. تجد الإصدارات الأحدث حيث حصلت على هذا الإصدار؛ ولا يبحث عنها CharterDesk بنفسه في الشبكة أبدًا.</translation>
    </message>
</context>
<context>
    <name>AdoptVersion</name>
    <message>
        <source>Adopt a version</source>
        <translation>اعتماد صيغة</translation>
    </message>
    <message>
        <source>The draft as it stands; it is frozen first</source>
        <translation>المسودة كما هي؛ تُثبَّت أولًا</translation>
    </message>
    <message>
        <source>None that is kept here</source>
        <translation>اجتماع غير مسجَّل هنا</translation>
    </message>
    <message>
        <source>Untitled meeting</source>
        <translation>اجتماع بلا عنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>تاريخ الاعتماد</translation>
    </message>
    <message>
        <source>Place ({language})</source>
        <translation>المكان ({language})</translation>
    </message>
    <message>
        <source>From now on organisations sign this text and no other.</source>
        <translation>ابتداءً من الآن توقع المنظمات هذا النص دون غيره.</translation>
    </message>
</context>
<context>
    <name>AgendaTab</name>
    <message>
        <source>Move item up</source>
        <translation>رفع البند</translation>
    </message>
    <message>
        <source>Move item down</source>
        <translation>إنزال البند</translation>
    </message>
    <message>
        <source>What was said on this item, for the minutes</source>
        <translation>ما قيل في هذا البند، للمحضر</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>حذف البند</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Length (min)</source>
        <translation>المدة (د)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتدخل(ة)</translation>
    </message>
    <message>
        <source>All items together: {hours} h {minutes} min.</source>
        <translation>مجموع البنود: {hours} س {minutes} د.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>The agenda is empty.
Add its first item; the times follow from how long each one lasts.</source>
        <translation>جدول الأعمال فارغ.
أضف بنده الأول؛ وتُحسب الأوقات من مدة كل بند.</translation>
    </message>
</context>
<context>
    <name>AmendmentDialog</name>
    <message>
        <source>New comment or amendment</source>
        <translation>ملاحظة أو تعديل جديد</translation>
    </message>
    <message>
        <source>Correct what was taken down</source>
        <translation>تصحيح ما دُوِّن</translation>
    </message>
    <message>
        <source>Outside of a consultation</source>
        <translation>خارج أي تشاور</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>نوعها</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>التشاور</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>وسيلة الورود</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>The text as it should be</source>
        <translation>النص كما ينبغي أن يكون</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>من يقول ذلك</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>AmendmentPanel</name>
    <message>
        <source>Words that are proposed</source>
        <translation>الصيغة المقترحة</translation>
    </message>
    <message>
        <source>What is said about it</source>
        <translation>ما قيل عنها</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The text as it stands</source>
        <translation>النص كما هو</translation>
    </message>
    <message>
        <source>New provision after this one</source>
        <translation>فقرة جديدة بعد هذه</translation>
    </message>
    <message>
        <source>The provision goes</source>
        <translation>تُحذف الفقرة</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>What is proposed, and why</source>
        <translation>ما هو مقترح ولماذا</translation>
    </message>
</context>
<context>
    <name>AmendmentsTab</name>
    <message>
        <source>Answer…</source>
        <translation>جواب…</translation>
    </message>
    <message>
        <source>Correct what was taken down…</source>
        <translation>تصحيح ما دُوِّن…</translation>
    </message>
    <message>
        <source>It has been answered.</source>
        <translation>سبق الرد عليه.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ر.ت</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>Collides with</source>
        <translation>يتعارض مع</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>وسيلة الورود</translation>
    </message>
    <message>
        <source>Every provision</source>
        <translation>كل الفقرات</translation>
    </message>
    <message>
        <source>No comment yet.
Write down what is said with “New comment…” above, or take in the sheets that come back.</source>
        <translation>لا ملاحظة بعد.
دوّن ما يُقال بـ«ملاحظة جديدة…» أعلاه، أو أدرج الاستمارات التي تعود.</translation>
    </message>
    <message>
        <source>Comments and amendments</source>
        <translation>الملاحظات والتعديلات</translation>
    </message>
    <message>
        <source>Search texts and organisations</source>
        <translation>ابحث في النصوص والمنظمات</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>كل الحالات</translation>
    </message>
</context>
<context>
    <name>AnswerAmendment</name>
    <message>
        <source>Answer to No. {number}</source>
        <translation>الرد على رقم {number}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The text as it is to be</source>
        <translation>النص كما سيكون</translation>
    </message>
    <message>
        <source>What changes in the draft</source>
        <translation>ما يتغير في المسودة</translation>
    </message>
    <message>
        <source>Put into the draft</source>
        <translation>إدراجه في المسودة</translation>
    </message>
</context>
<context>
    <name>AttachChoices</name>
    <message>
        <source>Put them on the list of the charter that is shown</source>
        <translation>إدراجها في لائحة الميثاق المعروض</translation>
    </message>
    <message>
        <source>Status of those whose row names none</source>
        <translation>حالة المنظمات التي لا يذكر صفها حالة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date of those whose row names none</source>
        <translation>تاريخ المنظمات التي لا يذكر سطرها تاريخًا</translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message>
        <source>Persons: {present} present, {excused} excused, {absent} absent.</source>
        <translation>الأشخاص: الحاضرون {present}، المعتذرون {excused}، الغائبون {absent}.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Take the selected off the list</source>
        <translation>شطب العناصر المختارة من اللائحة</translation>
    </message>
    <message>
        <source>Nobody is on the list of signatories yet.</source>
        <translation>لا أحد في لائحة الموقِّعين بعد.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>List the signatories</source>
        <translation>إدراج الموقّعين</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Guest of no organisation: {name}</source>
        <translation>ضيف لا يمثل منظمة: {name}</translation>
    </message>
    <message>
        <source>New organisation: {name}</source>
        <translation>منظمة جديدة: {name}</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Organisations that fit</source>
        <translation>المنظمات المطابقة</translation>
    </message>
    <message>
        <source>Part of a name, then Enter</source>
        <translation>جزء من الاسم ثم Enter</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.
List the signatories to tick them off as they come, or type part of an organisation’s name above.</source>
        <translation>لا أحد في اللائحة بعد.
أدرج الموقّعين لتؤشّر عليهم عند وصولهم، أو اكتب أعلاه جزءًا من اسم منظمة.</translation>
    </message>
</context>
<context>
    <name>BackupReason</name>
    <message>
        <source>Before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>Before a new release</source>
        <translation>قبل إصدار جديد</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>قبل دمج</translation>
    </message>
    <message>
        <source>Before a backup came back</source>
        <translation>قبل استعادة نسخة</translation>
    </message>
    <message>
        <source>Backup of the day</source>
        <translation>نسخة اليوم</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>A second place…</source>
        <translation>مكان ثانٍ…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>دون مكان ثانٍ</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Backups lie beside the workspace and nowhere else.</source>
        <translation>النسخ الاحتياطية بجانب ملف العمل ولا توجد في مكان آخر.</translation>
    </message>
    <message>
        <source>The backup of the day is kept in {folder} too.</source>
        <translation>تُحفظ نسخة اليوم في {folder} أيضًا.</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} كيلوبايت</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>بجانبه</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>المكان الثاني</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day of use and before imports.</source>
        <translation>لا نسخة احتياطية بعد. تُنشأ واحدة كل يوم عمل وقبل كل استيراد.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارية المقارنة…</translation>
    </message>
    <message>
        <source>Bringing the chosen one back would change what is listed beside it.</source>
        <translation>استعادة النسخة المختارة تغيّر ما هو مدرج في القائمة المجاورة.</translation>
    </message>
    <message>
        <source>Nothing has changed since this backup.</source>
        <translation>لم يتغير شيء منذ هذه النسخة.</translation>
    </message>
    <message>
        <source>The workspace is as it was {when}. Undo takes that back.</source>
        <translation>عاد ملف العمل كما كان في {when}. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Bringing the backup back…</source>
        <translation>جارية استعادة النسخة…</translation>
    </message>
    <message>
        <source>The backup is there.</source>
        <translation>أُنشئت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>جارية كتابة النسخة…</translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>مكان ثانٍ للنسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>BodiesOf</name>
    <message>
        <source>Search names, acronyms, cities</source>
        <translation>البحث في الأسماء والمختصرات والمدن</translation>
    </message>
    <message>
        <source>Coordinated by</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
</context>
<context>
    <name>CardOptions</name>
    <message>
        <source>Sheet of labels</source>
        <translation>ورقة الملصقات</translation>
    </message>
    <message>
        <source>Columns and rows</source>
        <translation>الأعمدة والصفوف</translation>
    </message>
    <message>
        <source>Width and height (mm)</source>
        <translation>العرض والارتفاع (مم)</translation>
    </message>
    <message>
        <source>From the left, from the top (mm)</source>
        <translation>من اليسار ومن الأعلى (مم)</translation>
    </message>
    <message>
        <source>Between columns, between rows (mm)</source>
        <translation>بين الأعمدة وبين الصفوف (مم)</translation>
    </message>
    <message>
        <source>Begin at label</source>
        <translation>البدء من الملصق رقم</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Height of one side (mm)</source>
        <translation>ارتفاع الوجه الواحد (مم)</translation>
    </message>
    <message>
        <source>Where some labels of the sheet are used already</source>
        <translation>إذا كانت بعض ملصقات الورقة قد استُعملت</translation>
    </message>
    <message>
        <source>Lines to cut along</source>
        <translation>خطوط القص</translation>
    </message>
    <message>
        <source>Other measures…</source>
        <translation>مقاسات أخرى…</translation>
    </message>
    <message>
        <source>A whole sheet, folded</source>
        <translation>ورقة كاملة مطوية</translation>
    </message>
    <message>
        <source>Half a sheet, folded</source>
        <translation>نصف ورقة مطوي</translation>
    </message>
    <message>
        <source>Another height…</source>
        <translation>ارتفاع آخر…</translation>
    </message>
    <message>
        <source>{paper}: {grid}, {size} in</source>
        <translation>{paper}: {grid}، {size} بوصة</translation>
    </message>
    <message>
        <source>{paper}: {grid}, {size} mm</source>
        <translation>{paper}: {grid}، {size} مم</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter (أمريكي)</translation>
    </message>
</context>
<context>
    <name>CharterDetails</name>
    <message>
        <source>Details of the charter</source>
        <translation>بيانات الميثاق</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>تاريخ الاعتماد</translation>
    </message>
    <message>
        <source>Authentic language</source>
        <translation>لغة النص الأصلي</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>لغات النص</translation>
    </message>
    <message>
        <source>Digits in print</source>
        <translation>الأرقام المطبوعة</translation>
    </message>
    <message>
        <source>Arabic month names</source>
        <translation>أسماء الشهور بالعربية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
</context>
<context>
    <name>CharterPlace</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>البيانات…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove this provision</source>
        <translation>حذف هذه الفقرة</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>التقسيم عند المؤشر</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <translation>الضم إلى السابقة</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>البحث والاستبدال…</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بدون عنوان</translation>
    </message>
    <message>
        <source>{title} · {status}</source>
        <translation>{title} · {status}</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>لا شيء ناقص</numerusform>
            <numerusform>واحد ناقص</numerusform>
            <numerusform>اثنان ناقصان</numerusform>
            <numerusform>%n ناقصة</numerusform>
            <numerusform>%n ناقصًا</numerusform>
            <numerusform>%n ناقص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>لا شيء متقادم</numerusform>
            <numerusform>واحد متقادم</numerusform>
            <numerusform>اثنان متقادمان</numerusform>
            <numerusform>%n متقادمة</numerusform>
            <numerusform>%n متقادمًا</numerusform>
            <numerusform>%n متقادم</numerusform>
        </translation>
    </message>
    <message>
        <source>A provision of this kind stands no deeper.</source>
        <translation>لا مستوى أدنى لفقرة من هذا النوع.</translation>
    </message>
    <message>
        <source>A provision of this kind stands no higher.</source>
        <translation>لا مستوى أعلى لفقرة من هذا النوع.</translation>
    </message>
    <message>
        <source>Put the cursor into the text, where it is to be split.</source>
        <translation>ضع المؤشر في النص حيث يُقسم.</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Kind of provision</source>
        <translation>نوع الفقرة</translation>
    </message>
    <message>
        <source>This charter has no text yet.
Add its first provision with the button above.</source>
        <translation>لا نص لهذا الميثاق بعد.
أضف أولى فقراته بالزر أعلاه.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>تحريك إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>تحريك إلى أسفل</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check of the workspace</source>
        <translation>فحص ملف العمل</translation>
    </message>
    <message>
        <source>What is wrong or missing</source>
        <translation>الخطأ أو النقص</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>الميثاق</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Wrong or missing: {count}</source>
        <translation>خطأ أو نقص: {count}</translation>
    </message>
    <message>
        <source>The file is sound, and nothing is missing in its charters.</source>
        <translation>الملف سليم ولا ينقص مواثيقه شيء.</translation>
    </message>
</context>
<context>
    <name>ChooseOrganisations</name>
    <message>
        <source>Add organisations to the list</source>
        <translation>إضافة منظمات إلى اللائحة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Search the directory, or type a new name</source>
        <translation>ابحث في الدليل، أو اكتب اسمًا جديدًا</translation>
    </message>
    <message>
        <source>The directory has no such organisation. Enter adds it as a new one.</source>
        <translation>ليست في الدليل منظمة كهذه. زر الإدخال يضيفها كمنظمة جديدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>لا منظمة</numerusform>
            <numerusform>منظمة واحدة</numerusform>
            <numerusform>منظمتان</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen ({count}): {names}</source>
        <translation>المختارة ({count}): {names}</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>يُقرأ الدليل…</translation>
    </message>
    <message>
        <source>Add “{name}” as new</source>
        <translation>إضافة «{name}» كمنظمة جديدة</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>إضافة كمنظمة جديدة</translation>
    </message>
</context>
<context>
    <name>CollectorDialog</name>
    <message>
        <source>Collector file</source>
        <translation>ملف التجميع</translation>
    </message>
    <message>
        <source>A collector file holds “{title}” and an empty list: nobody’s name leaves with it. A colleague fills it in at a meeting, and “Merge a workspace” brings it back.</source>
        <translation>يحمل ملف التجميع «{title}» ولائحة فارغة: لا يخرج معه اسم أحد. يملؤه زميل في لقاء، ثم يعيده «دمج ملف عمل».</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>بعبارة مرور</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>The collector file is {name}.</source>
        <translation>ملف التجميع هو {name}.</translation>
    </message>
    <message>
        <source>Writing the collector file…</source>
        <translation>جارية كتابة ملف التجميع…</translation>
    </message>
    <message>
        <source>Save the collector file</source>
        <translation>حفظ ملف التجميع</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>ملف تجميع</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ملفات العمل</translation>
    </message>
</context>
<context>
    <name>Collision</name>
    <message>
        <source>Collides with the draft: the words it changes have changed since.</source>
        <translation>يتعارض مع المسودة: تغيرت منذئذ الكلمات التي يمسها.</translation>
    </message>
    <message>
        <source>Collides with No. {number} ({name}): both touch the same words.</source>
        <translation>يتعارض مع رقم {number} ({name}): كلاهما يمس الكلمات نفسها.</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>رقم {number}</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>CommitmentMatrix</name>
    <message>
        <source>answers for it</source>
        <translation>تتولى هذا الالتزام</translation>
    </message>
    <message>
        <source>does not answer for it</source>
        <translation>لا تتولى هذا الالتزام</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>الالتزام</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤولون</translation>
    </message>
</context>
<context>
    <name>CommitmentsPlace</name>
    <message>
        <source>Add group…</source>
        <translation>إضافة مجموعة…</translation>
    </message>
    <message>
        <source>Names of the group…</source>
        <translation>أسماء المجموعة…</translation>
    </message>
    <message>
        <source>Colour of the group…</source>
        <translation>لون المجموعة…</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Move the group up</source>
        <translation>تقديم المجموعة في الترتيب</translation>
    </message>
    <message>
        <source>Move the group down</source>
        <translation>تأخير المجموعة في الترتيب</translation>
    </message>
    <message>
        <source>Members of the group…</source>
        <translation>أعضاء المجموعة…</translation>
    </message>
    <message>
        <source>Responsible for the commitment…</source>
        <translation>المسؤولون عن الالتزام…</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>لا التزام</numerusform>
            <numerusform>التزام واحد</numerusform>
            <numerusform>التزامان</numerusform>
            <numerusform>%n التزامات</numerusform>
            <numerusform>%n التزامًا</numerusform>
            <numerusform>%n التزام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thematic group(s)</source>
        <translation>
            <numerusform>لا مجموعة موضوعاتية</numerusform>
            <numerusform>مجموعة موضوعاتية واحدة</numerusform>
            <numerusform>مجموعتان موضوعاتيتان</numerusform>
            <numerusform>%n مجموعات موضوعاتية</numerusform>
            <numerusform>%n مجموعة موضوعاتية</numerusform>
            <numerusform>%n مجموعة موضوعاتية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>بلا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>Choose a group first.</source>
        <translation>اختر مجموعة أولًا.</translation>
    </message>
    <message>
        <source>Choose a commitment first.</source>
        <translation>اختر التزامًا أولًا.</translation>
    </message>
    <message>
        <source>Members of {group}</source>
        <translation>أعضاء {group}</translation>
    </message>
    <message>
        <source>Responsible for commitment {number}</source>
        <translation>المسؤولون عن الالتزام {number}</translation>
    </message>
    <message>
        <source>Colour of the group</source>
        <translation>لون المجموعة</translation>
    </message>
    <message>
        <source>Commitments by thematic group</source>
        <translation>الالتزامات حسب المجموعات الموضوعاتية</translation>
    </message>
    <message>
        <source>Thematic groups</source>
        <translation>المجموعات الموضوعاتية</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>What is not covered yet</source>
        <translation>ما لم تتم تغطيته بعد</translation>
    </message>
    <message>
        <source>Every commitment has a group, and every group a commitment.</source>
        <translation>لكل التزام مجموعة، ولكل مجموعة التزام.</translation>
    </message>
    <message>
        <source>No commitment yet.
Write the commitments in the charter, then map them here.</source>
        <translation>لا التزامات بعد.
اكتب الالتزامات في الميثاق ثم اربطها بالمجموعات هنا.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Entry</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>There (ticked: taken)</source>
        <translation>هناك (يؤخذ إن أُشِّر عليه)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Underlined: only there. Struck out: only here.</source>
        <translation>ما تحته خط: هناك فقط. والمشطوب: هنا فقط.</translation>
    </message>
</context>
<context>
    <name>Consultation</name>
    <message>
        <source>{start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>لم يُفتح بعد</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
</context>
<context>
    <name>ConsultationDialog</name>
    <message>
        <source>New consultation</source>
        <translation>تشاور جديد</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>التشاور</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>After the last day no amendment is taken into this consultation.</source>
        <translation>بعد اليوم الأخير لا يُدرج أي تعديل في هذا التشاور.</translation>
    </message>
</context>
<context>
    <name>ConsultationPlace</name>
    <message>
        <source>New comment…</source>
        <translation>ملاحظة جديدة…</translation>
    </message>
    <message>
        <source>Comments and answers as pages…</source>
        <translation>الملاحظات والأجوبة على صفحات…</translation>
    </message>
    <message>
        <source>This charter has no text yet.
Write it in the place “Charter” first.</source>
        <translation>لا نص لهذا الميثاق بعد.
اكتبه أولًا في «الميثاق».</translation>
    </message>
    <message>
        <source>Nobody has been asked about this text yet.
Open a consultation with the button above, invite organisations and send them the sheets; or write down a comment that came by itself.</source>
        <translation>لم يُستشر أحد بعد حول هذا النص.
افتح تشاورًا بالزر أعلاه، وادعُ المنظمات وأرسل إليها الاستمارات؛ أو دوّن ملاحظة وردت من تلقاء نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and amendment(s)</source>
        <translation>
            <numerusform>لا ملاحظات ولا تعديلات</numerusform>
            <numerusform>ملاحظة أو تعديل واحد</numerusform>
            <numerusform>ملاحظتان أو تعديلان</numerusform>
            <numerusform>%n ملاحظات وتعديلات</numerusform>
            <numerusform>%n ملاحظة وتعديلًا</numerusform>
            <numerusform>%n ملاحظة وتعديل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>لا شيء دون جواب</numerusform>
            <numerusform>واحد دون جواب</numerusform>
            <numerusform>اثنان دون جواب</numerusform>
            <numerusform>%n دون جواب</numerusform>
            <numerusform>%n دون جواب</numerusform>
            <numerusform>%n دون جواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in collision</source>
        <translation>
            <numerusform>لا تعارض</numerusform>
            <numerusform>واحد في تعارض</numerusform>
            <numerusform>اثنان في تعارض</numerusform>
            <numerusform>%n في تعارض</numerusform>
            <numerusform>%n في تعارض</numerusform>
            <numerusform>%n في تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>Sides of the consultation</source>
        <translation>جوانب التشاور</translation>
    </message>
    <message>
        <source>Comments and amendments</source>
        <translation>الملاحظات والتعديلات</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>من يُستشار</translation>
    </message>
</context>
<context>
    <name>ConsultationsTab</name>
    <message>
        <source>New consultation…</source>
        <translation>تشاور جديد…</translation>
    </message>
    <message>
        <source>Open a consultation first.</source>
        <translation>افتح تشاورًا أولًا.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أجابت</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>تاريخ الجواب</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Days and languages…</source>
        <translation>الأيام واللغات…</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>إغلاق الآن</translation>
    </message>
    <message>
        <source>Remove consultation</source>
        <translation>حذف تشاور</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>أجابت اليوم</translation>
    </message>
    <message>
        <source>Take off the list of those asked</source>
        <translation>إزالة من قائمة المستشارين</translation>
    </message>
    <message>
        <source>{answered} of {invited}</source>
        <translation>{answered} من {invited}</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) asked</source>
        <translation>
            <numerusform>لا منظمات مستشارة</numerusform>
            <numerusform>منظمة واحدة مستشارة</numerusform>
            <numerusform>منظمتان مستشارتان</numerusform>
            <numerusform>%n منظمات مستشارة</numerusform>
            <numerusform>%n منظمة مستشارة</numerusform>
            <numerusform>%n منظمة مستشارة</numerusform>
        </translation>
    </message>
    <message>
        <source>No consultation yet. Open one with “New consultation…” above.</source>
        <translation>لا تشاور بعد. افتح تشاورًا بـ«تشاور جديد…» أعلاه.</translation>
    </message>
    <message>
        <source>The consultation is closed: no new amendment is taken into it.</source>
        <translation>أُغلق التشاور: لا يُقبل فيه أي تعديل جديد.</translation>
    </message>
    <message>
        <source>Organisations that are asked</source>
        <translation>المنظمات المستشارة</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>التشاورات</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>من يُستشار</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>A damaged workspace</source>
        <translation>ملف عمل تالف</translation>
    </message>
    <message>
        <source>“{name}” is damaged. It stays as it is, whatever you choose here: what can still be read goes into a new file.</source>
        <translation>«{name}» تالف. سيبقى كما هو مهما اخترت هنا: ما تبقى مقروءًا منه يُكتب في ملف جديد.</translation>
    </message>
    <message>
        <source>Recover what can be read…</source>
        <translation>استرجاع ما يمكن قراءته…</translation>
    </message>
    <message>
        <source>What was recovered and what was lost</source>
        <translation>ما استُرجع وما ضاع</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Or put a backup in its place; the damaged file is put beside it.</source>
        <translation>أو ضع نسخة احتياطية مكانه؛ ويوضع الملف التالف بجانبها.</translation>
    </message>
    <message>
        <source>There is no backup beside it.</source>
        <translation>لا توجد نسخة احتياطية بجانبه.</translation>
    </message>
    <message>
        <source>Put this backup in its place</source>
        <translation>وضع هذه النسخة مكانه</translation>
    </message>
    <message>
        <source>Open the recovered workspace</source>
        <translation>فتح ملف العمل المسترجع</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>{name} (recovered)</source>
        <translation>{name} (مستعاد)</translation>
    </message>
    <message>
        <source>Recover into a new file</source>
        <translation>الاسترجاع في ملف جديد</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ملفات العمل</translation>
    </message>
    <message>
        <source>What can be read is in {name}.</source>
        <translation>ما أمكنت قراءته في {name}.</translation>
    </message>
    <message>
        <source>Recovering what can be read…</source>
        <translation>جارٍ استرجاع ما يمكن قراءته…</translation>
    </message>
    <message>
        <source>Putting the backup in its place…</source>
        <translation>جارٍ وضع النسخة مكانه…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The report is in {name}.</source>
        <translation>التقرير في {name}.</translation>
    </message>
    <message>
        <source>Recovered from {name}</source>
        <translation>مسترجع من {name}</translation>
    </message>
    <message>
        <source>{kind}: {count} recovered, {lost} known to be lost</source>
        <translation>{kind}: استُرجع {count}، وضاع فيما نعلم {lost}</translation>
    </message>
    <message>
        <source>From the journal, as they were last written:</source>
        <translation>من السجل، كما كُتبت آخر مرة:</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>ضائع:</translation>
    </message>
    <message>
        <source>Lines of the history that are lost: {count}</source>
        <translation>أسطر ضائعة من السجل: {count}</translation>
    </message>
    <message>
        <source>Some parts cannot be read: more may be missing than is named here.</source>
        <translation>أجزاء لا يمكن قراءتها: قد يكون المفقود أكثر مما ذُكر هنا.</translation>
    </message>
    <message>
        <source>All that the file held was read.</source>
        <translation>قُرئ كل ما في الملف.</translation>
    </message>
</context>
<context>
    <name>DecisionsTab</name>
    <message>
        <source>The decision in full</source>
        <translation>نص القرار كاملًا</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>إضافة قرار</translation>
    </message>
    <message>
        <source>Remove decision</source>
        <translation>حذف القرار</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ر.ت</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>طريقة اتخاذه</translation>
    </message>
    <message>
        <source>For</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>ضد</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>الامتناع</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>بالتوافق</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Nothing is put to the meeting yet.
Add a decision; then count the votes, or say that there was consensus.</source>
        <translation>لم يُعرض شيء على الاجتماع بعد.
أضف قرارًا؛ ثم احسب الأصوات، أو سجّل أن القرار اتُّخذ بالتوافق.</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>Charter</source>
        <translation>الميثاق</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>التشاور</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>الموقعون</translation>
    </message>
    <message>
        <source>Commitments and groups</source>
        <translation>الالتزامات والمجموعات</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>حينها</translation>
    </message>
    <message>
        <source>Comes back: {name}</source>
        <translation>يعود: {name}</translation>
    </message>
    <message>
        <source>Goes: {name}</source>
        <translation>يزول: {name}</translation>
    </message>
    <message>
        <source>Changes: {name}</source>
        <translation>يتغير: {name}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
</context>
<context>
    <name>DocumentsPlace</name>
    <message>
        <source>Save for Word…</source>
        <translation>حفظ بصيغة Word…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>حفظ الوثيقة</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>حفظ كصفحة ويب…</translation>
    </message>
    <message>
        <source>Save the selected into a folder…</source>
        <translation>حفظ الوثائق المحددة في مجلد…</translation>
    </message>
    <message>
        <source>Save the selected into a folder</source>
        <translation>حفظ الوثائق المحددة في مجلد</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Documents in “{name}”: {count}.</source>
        <translation>الوثائق في «{name}»: {count}.</translation>
    </message>
    <message>
        <source>The document is in {name}.</source>
        <translation>حُفظت الوثيقة في {name}.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مكثف</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter (أمريكي)</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>كما نُشرت</translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation>أبجديًا</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>حسب الجهة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>اللغة الموازية</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>الموقعون</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Draft mark</source>
        <translation>علامة المسودة</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>Hijri date too</source>
        <translation>مع التاريخ الهجري</translation>
    </message>
    <message>
        <source>The text that was adopted</source>
        <translation>النص المعتمد</translation>
    </message>
    <message>
        <source>Where the draft has moved on since</source>
        <translation>إذا تغيّرت المسودة بعده</translation>
    </message>
    <message>
        <source>Confidential names too</source>
        <translation>الأسماء السرية أيضًا</translation>
    </message>
    <message>
        <source>For you alone, never for the public; not remembered</source>
        <translation>لك وحدك وليس للعموم، ولا يُحفظ الاختيار</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>الميثاق</translation>
    </message>
    <message>
        <source>List of signatories</source>
        <translation>لائحة الموقعين</translation>
    </message>
    <message>
        <source>Signature sheet</source>
        <translation>ورقة التوقيعات</translation>
    </message>
    <message>
        <source>Commitments by thematic group</source>
        <translation>الالتزامات حسب المجموعات الموضوعاتية</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>ورقة الحضور</translation>
    </message>
    <message>
        <source>Certificates of adhesion</source>
        <translation>شهادات الانضمام</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>شارات الأسماء</translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation>بطاقات الطاولات</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Comments and answers</source>
        <translation>الملاحظات والأجوبة</translation>
    </message>
    <message>
        <source>Annex of late adhesions</source>
        <translation>ملحق الانضمامات اللاحقة</translation>
    </message>
    <message>
        <source>Who must confirm again</source>
        <translation>من عليه التأكيد من جديد</translation>
    </message>
    <message>
        <source>Letters asking to confirm</source>
        <translation>رسائل طلب التأكيد</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>المكرّرات</translation>
    </message>
    <message>
        <source>Comparing the organisations…</source>
        <translation>جارية مقارنة المنظمات…</translation>
    </message>
    <message>
        <source>Groups of organisations that may be one</source>
        <translation>مجموعات من المنظمات قد تكون منظمة واحدة</translation>
    </message>
    <message>
        <source>Organisations of the group</source>
        <translation>منظمات المجموعة</translation>
    </message>
    <message>
        <source>The chosen one is another organisation</source>
        <translation>المنظمة المحددة منظمة أخرى</translation>
    </message>
    <message>
        <source>The organisation that stays</source>
        <translation>المنظمة التي تبقى</translation>
    </message>
    <message>
        <source>Phones, e-mails, spellings, representatives and signatures of all of them are kept; the names given up become other spellings.</source>
        <translation>تُحفظ هواتف المنظمات كلها وعناوين بريدها وصيغ أسمائها وممثلوها وتوقيعاتها؛ وتصبح الأسماء المتروكة صيغًا أخرى للاسم.</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>دمجها في منظمة واحدة</translation>
    </message>
    <message>
        <source>Groups to review: {count}</source>
        <translation>المجموعات المطلوب مراجعتها: {count}</translation>
    </message>
    <message>
        <source>No organisation seems to be stored twice.</source>
        <translation>لا تبدو أي منظمة مسجلة مرتين.</translation>
    </message>
    <message>
        <source>Not proposed again: {name}</source>
        <translation>لن تُقترح من جديد: {name}</translation>
    </message>
    <message>
        <source>Merged: {name}</source>
        <translation>دُمجت: {name}</translation>
    </message>
</context>
<context>
    <name>ElectionsTab</name>
    <message>
        <source>Candidates for the chosen office</source>
        <translation>المترشحون للمنصب المختار</translation>
    </message>
    <message>
        <source>Add candidate</source>
        <translation>إضافة مترشح</translation>
    </message>
    <message>
        <source>Add office</source>
        <translation>إضافة منصب</translation>
    </message>
    <message>
        <source>Remove candidate</source>
        <translation>حذف المترشح</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>Remove office</source>
        <translation>حذف المنصب</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المترشح(ة)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>بلا منظمة</translation>
    </message>
    <message>
        <source>Elected unopposed: {names}</source>
        <translation>بالتزكية: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Elected: {names}</source>
        <translation>
            <numerusform>انتُخب: {names}</numerusform>
            <numerusform>انتُخب: {names}</numerusform>
            <numerusform>انتُخب: {names}</numerusform>
            <numerusform>انتُخب: {names}</numerusform>
            <numerusform>انتُخب: {names}</numerusform>
            <numerusform>انتُخب: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Second ballot between {names}</source>
        <translation>دور ثانٍ بين {names}</translation>
    </message>
    <message>
        <source>Nobody stands yet</source>
        <translation>لا مترشح بعد</translation>
    </message>
    <message>
        <source>Not voted yet</source>
        <translation>لم يُصوَّت بعد</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>منتخب</translation>
    </message>
    <message>
        <source>Second ballot</source>
        <translation>دور ثانٍ</translation>
    </message>
    <message>
        <source>Not elected</source>
        <translation>غير منتخب</translation>
    </message>
    <message>
        <source>No office is filled yet.
Add an office, such as that of the treasurer; then write down who stands for it, and the votes.</source>
        <translation>لا منصب بعد.
أضف منصبًا، كأمين المال؛ ثم اكتب من ترشّح له وعدد الأصوات.</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Agenda item</source>
        <translation>نقطة في جدول الأعمال</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>تعديل مقترح</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>مرشح(ة)</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>ميثاق</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>صيغة</translation>
    </message>
    <message>
        <source>Commitment of a group</source>
        <translation>التزام مجموعة</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>تشاور</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Organisations kept apart</source>
        <translation>منظمتان متمايزتان</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Member of a group</source>
        <translation>عضو في مجموعة</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>شعار</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Confirmation of a signature</source>
        <translation>تأكيد توقيع</translation>
    </message>
    <message>
        <source>Remembered columns</source>
        <translation>توزيع محفوظ للأعمدة</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>ممثل(ة)</translation>
    </message>
    <message>
        <source>Responsibility for a commitment</source>
        <translation>مسؤولية عن التزام</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>Thematic group</source>
        <translation>مجموعة موضوعاتية</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>عتبة</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A fault of the program</source>
        <translation>خلل في البرنامج</translation>
    </message>
    <message>
        <source>CharterDesk made a mistake in what it was doing just now. What is stored is safe, and you can go on. Please save the report and send it to whoever looks after the program: it holds nothing that you wrote.</source>
        <translation>وقع في CharterDesk خلل فيما كان يقوم به الآن. ما هو محفوظ سليم، ويمكنك المتابعة. نرجو حفظ التقرير وإرساله إلى من يتولى صيانة البرنامج: لا يتضمن شيئًا مما كتبته.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The report is in {name}.</source>
        <translation>التقرير في {name}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>الاسم بالإسبانية</translation>
    </message>
    <message>
        <source>Name in Tamazight</source>
        <translation>الاسم بالأمازيغية</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>كتابات أخرى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>الممتنعون</translation>
    </message>
    <message>
        <source>Number of the adhesion</source>
        <translation>رقم الانضمام</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>تاريخ الاعتماد</translation>
    </message>
    <message>
        <source>Adopted version</source>
        <translation>الصيغة المعتمدة</translation>
    </message>
    <message>
        <source>Adopted at the meeting</source>
        <translation>اعتُمد في اجتماع</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>تاريخ الجواب</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Text it was proposed for</source>
        <translation>النص الذي اقتُرح عليه</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>الرئاسة</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>ما الذي تغير ولماذا</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>طريقة التوصل</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Not to be named in public</source>
        <translation>لا يُذكر الاسم علنًا</translation>
    </message>
    <message>
        <source>By consensus</source>
        <translation>بالتوافق</translation>
    </message>
    <message>
        <source>Coordinates the group</source>
        <translation>ينسّق المجموعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Digits in print</source>
        <translation>الأرقام المطبوعة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Thematic group</source>
        <translation>مجموعة موضوعاتية</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Initials only</source>
        <translation>الأحرف الأولى فقط</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Late adhesion</source>
        <translation>انضمام لاحق</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>الأغلبية</translation>
    </message>
    <message>
        <source>Date of the mandate</source>
        <translation>تاريخ التفويض</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Text that was taken in</source>
        <translation>النص الذي أُدرج</translation>
    </message>
    <message>
        <source>Way of signing</source>
        <translation>طريقة التوقيع</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>Arabic month names</source>
        <translation>أسماء الشهور بالعربية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>تاريخ الافتتاح</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>الجهة المنظِّمة</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>الموضع في الترتيب</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>النص المقترح</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>النصاب</translation>
    </message>
    <message>
        <source>Rule of the quorum</source>
        <translation>قاعدة النصاب</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>الممثل(ة)</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>الحجم بالبايت</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>تاريخ الحالة</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <translation>سبب الحالة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Signed version</source>
        <translation>الصيغة الموقَّعة</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>الأصوات المعارضة</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>الأصوات المؤيدة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>المدة بالدقائق</translation>
    </message>
    <message>
        <source>Asked of each signature</source>
        <translation>المطلوب في كل توقيع</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>المقرر(ة)</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتدخل(ة)</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>تاريخ البدء</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>رقم السطر</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>لا يُستورد</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>ملف عمل &amp;جديد…</translation>
    </message>
    <message>
        <source>New workspace from a &amp;template</source>
        <translation>ملف عمل جديد من &amp;قالب</translation>
    </message>
    <message>
        <source>New from the &amp;sample…</source>
        <translation>جديد من ال&amp;نموذج…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح ال&amp;حديث</translation>
    </message>
    <message>
        <source>Open a &amp;backup as a new workspace…</source>
        <translation>فتح نسخة احتياطية كملف &amp;عمل جديد…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>حفظ &amp;نسخة…</translation>
    </message>
    <message>
        <source>Close the &amp;workspace</source>
        <translation>إ&amp;غلاق ملف العمل</translation>
    </message>
    <message>
        <source>&amp;Import organisations…</source>
        <translation>&amp;استيراد المنظمات…</translation>
    </message>
    <message>
        <source>&amp;Export organisations…</source>
        <translation>&amp;تصدير المنظمات…</translation>
    </message>
    <message>
        <source>Export with confi&amp;dential names…</source>
        <translation>تصدير مع الأسماء الس&amp;رية…</translation>
    </message>
    <message>
        <source>Save an empty &amp;list to fill in…</source>
        <translation>حفظ لائحة فارغة ل&amp;لملء…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>ملف عمل جديد</translation>
    </message>
    <message>
        <source>New workspace from a template</source>
        <translation>ملف عمل جديد من قالب</translation>
    </message>
    <message>
        <source>New workspace from the sample</source>
        <translation>ملف عمل جديد من النموذج</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح ملف عمل</translation>
    </message>
    <message>
        <source>Open a backup as a new workspace</source>
        <translation>فتح نسخة احتياطية كملف عمل جديد</translation>
    </message>
    <message>
        <source>Where the new workspace is to be</source>
        <translation>مكان ملف العمل الجديد</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>The copy is in {name}.</source>
        <translation>حُفظت النسخة في {name}.</translation>
    </message>
    <message>
        <source>Import organisations</source>
        <translation>استيراد المنظمات</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>جداول البيانات</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورشة</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ملفات العمل</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>البحث والاستبدال</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>البحث عن</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>الاستبدال بـ</translation>
    </message>
    <message>
        <source>Harakat, hamza forms, case and accents do not count.</source>
        <translation>لا تُراعى الحركات ولا صور الهمزة ولا حالة الأحرف ولا النبرات.</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Replace this one</source>
        <translation>استبدال هذا</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا موضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced; Undo takes it back.</source>
        <translation>
            <numerusform>لم يُستبدل شيء.</numerusform>
            <numerusform>استُبدل موضع واحد، والتراجع يعيده.</numerusform>
            <numerusform>استُبدل موضعان، والتراجع يعيدهما.</numerusform>
            <numerusform>استُبدلت %n مواضع، والتراجع يعيدها.</numerusform>
            <numerusform>استُبدل %n موضعًا، والتراجع يعيدها.</numerusform>
            <numerusform>استُبدل %n موضع، والتراجع يعيدها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>It is not said which version “{name}” signed.</source>
        <translation>لم يُذكر أي صيغة وقعتها «{name}».</translation>
    </message>
    <message>
        <source>No thematic group answers for the commitment “{text}”.</source>
        <translation>لا تتولى أي مجموعة موضوعاتية الالتزام «{text}».</translation>
    </message>
    <message>
        <source>Nobody coordinates the thematic group “{name}”.</source>
        <translation>لا أحد ينسّق المجموعة الموضوعاتية «{name}».</translation>
    </message>
    <message>
        <source>Provision {number} has no text in its own language.</source>
        <translation>الفقرة {number} لا نص لها بلغتها الأصلية.</translation>
    </message>
    <message>
        <source>Provision {number} is still the hint of a template.</source>
        <translation>الفقرة {number} ما زالت عبارة القالب ولم يُكتب نصها بعد.</translation>
    </message>
    <message>
        <source>The file is damaged: {fault}.</source>
        <translation>الملف تالف: {fault}.</translation>
    </message>
    <message>
        <source>The occasion is still the hint of a template.</source>
        <translation>المناسبة ما زالت عبارة القالب.</translation>
    </message>
    <message>
        <source>The text of version {number} was altered after it was frozen.</source>
        <translation>عُدّل نص الصيغة {number} بعد تثبيتها.</translation>
    </message>
    <message>
        <source>The thematic group “{name}” has no commitment.</source>
        <translation>لا التزام للمجموعة الموضوعاتية «{name}».</translation>
    </message>
    <message>
        <source>The title is still the hint of a template.</source>
        <translation>العنوان ما زال عبارة القالب.</translation>
    </message>
    <message>
        <source>“{title}” has no signatory yet.</source>
        <translation>لا موقعين على «{title}» بعد.</translation>
    </message>
</context>
<context>
    <name>FreezeVersion</name>
    <message>
        <source>Freeze a version</source>
        <translation>تثبيت صيغة</translation>
    </message>
    <message>
        <source>For instance: after the workshop</source>
        <translation>مثلًا: بعد الورشة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>ما الذي تغير ولماذا</translation>
    </message>
    <message>
        <source>The text is kept word for word as it is now; nobody can change it later.</source>
        <translation>يُحفظ النص كلمة بكلمة كما هو الآن، ولا يستطيع أحد تغييره بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>GroupNames</name>
    <message>
        <source>Names of the thematic group</source>
        <translation>أسماء المجموعة الموضوعاتية</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>&amp;مساعدة لهذا المكان</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>ما ال&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;About CharterDesk</source>
        <translation>&amp;حول CharterDesk</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>HistoryPlace</name>
    <message>
        <source>Undo to here</source>
        <translation>تراجع إلى هنا</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>إلغاء هذه الخطوة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>صاحبها</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>تراجع عن: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>إعادة: {step}</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>إلغاء: {step}</translation>
    </message>
    <message>
        <source>The latest {count} steps</source>
        <translation>آخر الخطوات، وعددها {count}</translation>
    </message>
    <message>
        <source>Steps: {count}</source>
        <translation>عدد الخطوات: {count}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>بدون اسم</translation>
    </message>
    <message>
        <source>No step after it can be undone.</source>
        <translation>لا خطوة بعدها يمكن إلغاؤها.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>سبق إلغاؤها.</translation>
    </message>
    <message>
        <source>No step is chosen.</source>
        <translation>لم تُختر أي خطوة.</translation>
    </message>
    <message>
        <source>This step changed nothing that is still recorded.</source>
        <translation>لا تغييرات مسجلة لهذه الخطوة.</translation>
    </message>
    <message>
        <source>The first {shown} of {count} entries</source>
        <translation>أول العناصر: {shown} من {count}</translation>
    </message>
    <message>
        <source>What came is underlined, what went is struck out.</source>
        <translation>المضاف تحته خط، والمحذوف مشطوب.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>جارٍ التراجع…</translation>
    </message>
    <message>
        <source>Taking the step back…</source>
        <translation>جارٍ التراجع عن الخطوة…</translation>
    </message>
    <message>
        <source>Done. Undo and Redo go forth and back from here.</source>
        <translation>تم. يمكن من هنا استعمال «تراجع» و«إعادة».</translation>
    </message>
    <message>
        <source>Kept as it is, since it was changed again later ({count}): {what}</source>
        <translation>بقي على حاله لأنه تغير بعد ذلك ({count}): {what}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.
Begin in the place “Charter”; each step is listed here then, and can be taken back.</source>
        <translation>لم يُغيَّر شيء هنا بعد.
ابدأ في «الميثاق»؛ فتُدرج هنا كل خطوة، ويمكن الرجوع عنها.</translation>
    </message>
    <message>
        <source>Search steps, names, people, dates</source>
        <translation>البحث في الخطوات والأسماء والأشخاص والتواريخ</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>ما غيّرته الخطوة</translation>
    </message>
</context>
<context>
    <name>HowFar</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Still to do: {count}</source>
        <translation>بقي: {count}</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>محتواه</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>أولى القيم</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import {name}</source>
        <translation>استيراد {name}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Save the rows not taken…</source>
        <translation>حفظ الأسطر غير المأخوذة…</translation>
    </message>
    <message>
        <source>Print the summary…</source>
        <translation>طباعة الملخص…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارية القراءة…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>هي {name}</translation>
    </message>
    <message>
        <source>It is a new organisation</source>
        <translation>هي منظمة جديدة</translation>
    </message>
    <message>
        <source>Decide about {name}</source>
        <translation>قرّر بشأن {name}</translation>
    </message>
    <message>
        <source>New ({count})</source>
        <translation>جديدة ({count})</translation>
    </message>
    <message>
        <source>To check ({count})</source>
        <translation>للتحقق ({count})</translation>
    </message>
    <message>
        <source>Already there ({count})</source>
        <translation>موجودة ({count})</translation>
    </message>
    <message>
        <source>Not taken ({count})</source>
        <translation>غير مأخوذة ({count})</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>%n new organisation(s)</source>
        <translation>
            <numerusform>لا منظمة جديدة</numerusform>
            <numerusform>منظمة جديدة واحدة</numerusform>
            <numerusform>منظمتان جديدتان</numerusform>
            <numerusform>%n منظمات جديدة</numerusform>
            <numerusform>%n منظمة جديدة</numerusform>
            <numerusform>%n منظمة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>لا شيء موجود من قبل</numerusform>
            <numerusform>واحدة موجودة من قبل</numerusform>
            <numerusform>اثنتان موجودتان من قبل</numerusform>
            <numerusform>%n موجودة من قبل</numerusform>
            <numerusform>%n موجودة من قبل</numerusform>
            <numerusform>%n موجودة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>لا شيء للتحقق</numerusform>
            <numerusform>واحدة للتحقق</numerusform>
            <numerusform>اثنتان للتحقق</numerusform>
            <numerusform>%n للتحقق</numerusform>
            <numerusform>%n للتحقق</numerusform>
            <numerusform>%n للتحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) added</source>
        <translation>
            <numerusform>لم تُضف أي منظمة</numerusform>
            <numerusform>أضيفت منظمة واحدة</numerusform>
            <numerusform>أضيفت منظمتان</numerusform>
            <numerusform>أضيفت %n منظمات</numerusform>
            <numerusform>أضيفت %n منظمة</numerusform>
            <numerusform>أضيفت %n منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>لم تُحدّث أي منظمة</numerusform>
            <numerusform>حُدّثت واحدة</numerusform>
            <numerusform>حُدّثت اثنتان</numerusform>
            <numerusform>حُدّثت %n منظمات</numerusform>
            <numerusform>حُدّثت %n منظمة</numerusform>
            <numerusform>حُدّثت %n منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken</source>
        <translation>
            <numerusform>لم يُترك أي سطر</numerusform>
            <numerusform>تُرك سطر واحد</numerusform>
            <numerusform>تُرك سطران</numerusform>
            <numerusform>تُركت %n أسطر</numerusform>
            <numerusform>تُرك %n سطرًا</numerusform>
            <numerusform>تُرك %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Rows that were not taken:</source>
        <translation>الأسطر التي لم تؤخذ:</translation>
    </message>
    <message>
        <source>{name} (not taken)</source>
        <translation>{name} (لم تؤخذ)</translation>
    </message>
    <message>
        <source>Save the rows not taken</source>
        <translation>حفظ الأسطر غير المأخوذة</translation>
    </message>
    <message>
        <source>Excel spreadsheet</source>
        <translation>جدول Excel</translation>
    </message>
    <message>
        <source>The rows not taken are in {name}.</source>
        <translation>الأسطر غير المأخوذة في {name}.</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>Files kept with it</source>
        <translation>الملفات المحفوظة معه</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>إرفاق…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} كيلوبايت</translation>
    </message>
    <message>
        <source>Nothing is kept with it yet. Attach the scan, the letter or the mail.</source>
        <translation>لا شيء محفوظ معه بعد. أرفق الصورة الممسوحة ضوئيًا أو الرسالة أو البريد.</translation>
    </message>
    <message>
        <source>No picture of it can be shown here; save the file.</source>
        <translation>لا يمكن عرض صورته هنا؛ احفظ الملف.</translation>
    </message>
    <message>
        <source>Scans and letters</source>
        <translation>أوراق ممسوحة ضوئيًا ورسائل</translation>
    </message>
    <message>
        <source>Attach a scan or letter</source>
        <translation>إرفاق صورة ممسوحة ضوئيًا أو رسالة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Translations shown</source>
        <translation>الترجمات الظاهرة</translation>
    </message>
    <message>
        <source>The charter has one language alone.</source>
        <translation>للميثاق لغة واحدة فقط.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What was typed last is not in the file. Leave without it?</source>
        <translation>ما كُتب أخيرًا ليس في الملف. أتغادر من دونه؟</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>المغادرة من دونه</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
</context>
<context>
    <name>LetterOptions</name>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>مكان التحرير</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>تاريخ الرسالة</translation>
    </message>
    <message>
        <source>Capacity of who signs</source>
        <translation>صفة الموقِّع</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>اسم الموقِّع</translation>
    </message>
    <message>
        <source>Leave this empty for the usual letters: an invitation to sign, or a welcome.</source>
        <translation>اتركه فارغًا للرسائل المعتادة: دعوة إلى التوقيع أو ترحيب.</translation>
    </message>
    <message>
        <source>A name that is filled in for each organisation</source>
        <translation>اسم يُملأ لكل منظمة</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>اسم المنظمة</translation>
    </message>
    <message>
        <source>Name of its representative</source>
        <translation>اسم ممثلها</translation>
    </message>
    <message>
        <source>Capacity of its representative</source>
        <translation>صفة ممثلها</translation>
    </message>
    <message>
        <source>Title of the charter</source>
        <translation>عنوان الميثاق</translation>
    </message>
    <message>
        <source>Date of its signature</source>
        <translation>تاريخ توقيعها</translation>
    </message>
    <message>
        <source>Number of its late adhesion</source>
        <translation>رقم انضمامها اللاحق</translation>
    </message>
</context>
<context>
    <name>LinkAddress</name>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Address of a page or a mail box; an empty one removes the link</source>
        <translation>عنوان صفحة أو بريد إلكتروني؛ العنوان الفارغ يزيل الرابط</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>LinkedRows</name>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Already there as</source>
        <translation>موجودة باسم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>{field}: put “{offered}” in place of “{stored}”</source>
        <translation>{field}: وضع «{offered}» مكان «{stored}»</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>Export organisations</source>
        <translation>تصدير المنظمات</translation>
    </message>
    <message>
        <source>Export with confidential names</source>
        <translation>تصدير مع الأسماء السرية</translation>
    </message>
    <message>
        <source>The organisations are in {name}.</source>
        <translation>حُفظت المنظمات في {name}.</translation>
    </message>
    <message>
        <source>Save an empty list to fill in</source>
        <translation>حفظ لائحة فارغة للملء</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>The empty list is in {name}.</source>
        <translation>اللائحة الفارغة في {name}.</translation>
    </message>
    <message>
        <source>Excel spreadsheet</source>
        <translation>جدول Excel</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>جارية كتابة {name}…</translation>
    </message>
</context>
<context>
    <name>LockedDialog</name>
    <message>
        <source>“{name}” is locked. Nothing is lost: type the passphrase to go on.</source>
        <translation>«{name}» مقفل. لم يضع شيء: اكتب عبارة المرور للمتابعة.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>LogosField</name>
    <message>
        <source>Add logo…</source>
        <translation>إضافة شعار…</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>حذف الشعار</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>الشعارات</translation>
    </message>
    <message>
        <source>Add a logo</source>
        <translation>إضافة شعار</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>LookingOnly</name>
    <message>
        <source>You can look at it meanwhile, and change nothing.</source>
        <translation>يمكنك الاطلاع عليه في هذه الأثناء دون أي تغيير.</translation>
    </message>
    <message>
        <source>Open to look only</source>
        <translation>فتح للاطلاع فقط</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>رابط…</translation>
    </message>
    <message>
        <source>Select the words that are to be a link first.</source>
        <translation>حدّد أولًا الكلمات التي ستصير رابطًا.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} (to look only)</source>
        <translation>{name} (للاطلاع فقط)</translation>
    </message>
</context>
<context>
    <name>MeetingChoice</name>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>الجهة المنظِّمة</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>الرئاسة</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>المقرر(ة)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>تبدأ الساعة</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>النصاب</translation>
    </message>
    <message>
        <source>Per cent needed</source>
        <translation>النسبة المئوية المطلوبة</translation>
    </message>
    <message>
        <source>Members needed</source>
        <translation>الأعضاء المطلوبون</translation>
    </message>
    <message>
        <source>Members in all</source>
        <translation>مجموع الأعضاء</translation>
    </message>
    <message>
        <source>Several are parted by semicolons</source>
        <translation>تُفصل المتعددة بفواصل منقوطة</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message>
        <source>all on the attendance list</source>
        <translation>كل من في لائحة الحضور</translation>
    </message>
</context>
<context>
    <name>MeetingsPlace</name>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Remove meeting</source>
        <translation>حذف الاجتماع</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>اجتماع جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>لا اجتماعات</numerusform>
            <numerusform>اجتماع واحد</numerusform>
            <numerusform>اجتماعان</numerusform>
            <numerusform>%n اجتماعات</numerusform>
            <numerusform>%n اجتماعًا</numerusform>
            <numerusform>%n اجتماع</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting yet.
Add the workshop or assembly with the button above; then write its agenda, who comes, and what is decided. The minutes are printed from it.</source>
        <translation>لا اجتماع بعد.
أضف الورشة أو الجمع العام بالزر أعلاه؛ ثم اكتب جدول أعماله ومن يحضره وما يُقرَّر فيه. ومنه يُطبع المحضر.</translation>
    </message>
    <message>
        <source>Choose a meeting first.</source>
        <translation>اختر اجتماعًا أولًا.</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>إضافة سطر</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>حذف السطر</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Sides of the meeting</source>
        <translation>جوانب الاجتماع</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>المعطيات</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>الانتخابات</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>النصوص بـ</translation>
    </message>
    <message>
        <source>Untitled meeting</source>
        <translation>اجتماع بلا عنوان</translation>
    </message>
    <message>
        <source>Member organisations present: {present} of {members}.</source>
        <translation>المنظمات الأعضاء الحاضرة: {present} من {members}.</translation>
    </message>
    <message>
        <source>No quorum is asked for.</source>
        <translation>لا يُشترط نصاب.</translation>
    </message>
    <message>
        <source>Quorum reached: {required} are needed.</source>
        <translation>النصاب مكتمل: المطلوب {required}.</translation>
    </message>
    <message>
        <source>Quorum not reached: {required} are needed.</source>
        <translation>النصاب غير مكتمل: المطلوب {required}.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation>ترا&amp;جع عن الكتابة</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>ترا&amp;جع: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>إ&amp;عادة الكتابة</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>إ&amp;عادة: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;حجم الخط</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>ال&amp;عرض على الشاشة</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>الجزء ال&amp;تالي من النافذة</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>الجزء ال&amp;سابق من النافذة</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge {name}</source>
        <translation>دمج {name}</translation>
    </message>
    <message>
        <source>Here and there, word by word</source>
        <translation>هنا وهناك، كلمة بكلمة</translation>
    </message>
    <message>
        <source>There</source>
        <translation>هناك</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>What is not ticked stays as it is here. The space bar ticks.</source>
        <translation>ما لم يؤشَّر عليه يبقى كما هو هنا. يؤشَّر بمفتاح المسافة.</translation>
    </message>
    <message>
        <source>All as here</source>
        <translation>الكل كما هنا</translation>
    </message>
    <message>
        <source>All as there</source>
        <translation>الكل كما هناك</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Comparing the two workspaces…</source>
        <translation>جارية مقارنة ملفي العمل…</translation>
    </message>
    <message>
        <source>To decide ({count})</source>
        <translation>للحسم ({count})</translation>
    </message>
    <message>
        <source>Perhaps the same ({count})</source>
        <translation>ربما هي نفسها ({count})</translation>
    </message>
    <message>
        <source>New there ({count})</source>
        <translation>جديد هناك ({count})</translation>
    </message>
    <message>
        <source>Changed there ({count})</source>
        <translation>معدّل هناك ({count})</translation>
    </message>
    <message>
        <source>Removed there ({count})</source>
        <translation>محذوف هناك ({count})</translation>
    </message>
    <message>
        <source>Only here ({count})</source>
        <translation>هنا فقط ({count})</translation>
    </message>
    <message>
        <source>This is what merging would do. It is one step, which can be undone.</source>
        <translation>هذا ما سيفعله الدمج. هو خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>There is nothing in it that is not here already.</source>
        <translation>ليس فيه شيء غير موجود هنا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It is a new organisation</source>
        <translation>منظمة جديدة</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>هي {name}</translation>
    </message>
    <message>
        <source>Decide about {name}</source>
        <translation>حسم شأن {name}</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>جارٍ الدمج…</translation>
    </message>
    <message>
        <source>Merged: {new} new, {changed} changed, {removed} removed.</source>
        <translation>تم الدمج: جديد {new}، معدّل {changed}، محذوف {removed}.</translation>
    </message>
    <message>
        <source>Organisations that may be stored twice now: {count}. Look at them under “Organisations”, “Duplicates”.</source>
        <translation>منظمات قد تكون مسجلة مرتين الآن: {count}. راجعها في «المنظمات»، «المكرّرات».</translation>
    </message>
</context>
<context>
    <name>NewCharters</name>
    <message>
        <source>New &amp;charter</source>
        <translation>ميثاق &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Empty charter</source>
        <translation>ميثاق &amp;فارغ</translation>
    </message>
    <message>
        <source>New charter</source>
        <translation>ميثاق جديد</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>The two lines differ.</source>
        <translation>السطران مختلفان.</translation>
    </message>
    <message>
        <source>Seven words that have nothing to do with one another are strong.</source>
        <translation>سبع كلمات لا صلة بينها تكفي لعبارة قوية.</translation>
    </message>
    <message>
        <source>A forgotten passphrase is a lost workspace: nobody can open it again, and there is no second way in. Write it down and keep it in a safe place.</source>
        <translation>عبارة مرور منسية تعني ملف عمل ضائعًا: لن يفتحه أحد بعد ذلك، ولا سبيل آخر إليه. دوّنها واحفظها في مكان آمن.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها ثانية</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
</context>
<context>
    <name>NothingWrong</name>
    <message>
        <source>Nothing is damaged</source>
        <translation>لا شيء تالف</translation>
    </message>
    <message>
        <source>Nothing is wrong with “{name}”: all of it can be read.</source>
        <translation>الملف «{name}» سليم: يمكن قراءته كله.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>حفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Start a charter first.</source>
        <translation>ابدأ ميثاقًا أولًا.</translation>
    </message>
    <message>
        <source>Add a provision to the charter first.</source>
        <translation>أضف فقرة إلى الميثاق أولًا.</translation>
    </message>
    <message>
        <source>There is nothing in the list yet.</source>
        <translation>لا شيء في اللائحة بعد.</translation>
    </message>
    <message>
        <source>Select something in the list first.</source>
        <translation>حدد شيئًا في اللائحة أولًا.</translation>
    </message>
    <message>
        <source>Select one row of the list first.</source>
        <translation>حدد سطرًا واحدًا من اللائحة أولًا.</translation>
    </message>
    <message>
        <source>It stands at the end of the list.</source>
        <translation>هو في طرف اللائحة.</translation>
    </message>
    <message>
        <source>This is done in another tab.</source>
        <translation>يتم هذا في تبويب آخر.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Name in {language}</source>
        <translation>الاسم ({language})</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>كتابات أخرى</translation>
    </message>
    <message>
        <source>Several are parted by semicolons</source>
        <translation>تُفصل المتعددة بفواصل منقوطة</translation>
    </message>
    <message>
        <source>Never name it in what is made for the public</source>
        <translation>عدم ذكرها أبدًا فيما يُعدّ للعموم</translation>
    </message>
    <message>
        <source>Name it by its initials only</source>
        <translation>ذكرها بالأحرف الأولى فقط</translation>
    </message>
</context>
<context>
    <name>OrganisationHistory</name>
    <message>
        <source>History of an organisation</source>
        <translation>سجل منظمة</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>الميثاق</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>صاحبها</translation>
    </message>
    <message>
        <source>Its charters</source>
        <translation>مواثيقها</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>ما تغيّر</translation>
    </message>
</context>
<context>
    <name>OrganisationsPlace</name>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>المكرّرات…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>There are no two organisations yet.</source>
        <translation>لا توجد منظمتان بعد.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>لا منظمة</numerusform>
            <numerusform>منظمة واحدة</numerusform>
            <numerusform>منظمتان</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
        </translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>منظمة جديدة</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>No organisation is chosen.
Add one, or import a spreadsheet of them.</source>
        <translation>لم تُختر أي منظمة.
أضف منظمة، أو استورد جدولًا بالمنظمات.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>الصفحة {page} من {count}</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>الصفحة كما ستُطبع</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Save for Word…</source>
        <translation>حفظ لبرنامج Word…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>حفظ الوثيقة</translation>
    </message>
    <message>
        <source>The document is in {name}.</source>
        <translation>حُفظت الوثيقة في {name}.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>ورقة الحضور</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>This workspace has a passphrase: it and its backups are encrypted.</source>
        <translation>لملف العمل هذا عبارة مرور: هو ونسخه الاحتياطية مشفّرة.</translation>
    </message>
    <message>
        <source>Whoever has the file can read it. With a passphrase the workspace and its backups are encrypted; copies that were saved elsewhere stay as they are.</source>
        <translation>كل من يحصل على الملف يستطيع قراءته. بعبارة المرور يُشفَّر ملف العمل ونسخه الاحتياطية؛ أما النسخ المحفوظة في أماكن أخرى فتبقى على حالها.</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>وضع عبارة المرور</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <source>Writing the workspace and its backups anew…</source>
        <translation>تُعاد كتابة ملف العمل ونسخه الاحتياطية…</translation>
    </message>
    <message>
        <source>The workspace has this passphrase from now on.</source>
        <translation>لملف العمل هذه العبارة من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>The workspace has no passphrase any more.</source>
        <translation>لم تعد لملف العمل عبارة مرور.</translation>
    </message>
    <message>
        <source>Backups under an earlier passphrase, left as they are: {names}</source>
        <translation>نسخ احتياطية بعبارة مرور سابقة، تُركت على حالها: {names}</translation>
    </message>
    <message>
        <source>Backups that were damaged and unprotected, removed: {names}</source>
        <translation>نسخ احتياطية تالفة وغير محمية، حُذفت: {names}</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste text</source>
        <translation>لصق نص</translation>
    </message>
    <message>
        <source>Each paragraph becomes what stands beside it. Select several rows to tell them otherwise together; nothing is written yet.</source>
        <translation>كل فقرة تصير ما كُتب بجانبها. اختر عدة أسطر لتغييرها معًا؛ ولم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>تصير</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>What each paragraph becomes</source>
        <translation>ما تصير إليه كل فقرة</translation>
    </message>
    <message>
        <source>Remove the template’s texts that nobody replaced: {count}</source>
        <translation>حذف نصوص القالب التي لم يُكتب مكانها شيء: {count}</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Title of the charter</source>
        <translation>عنوان الميثاق</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Item of the agenda</source>
        <translation>بند في جدول الأعمال</translation>
    </message>
    <message>
        <source>Organisation on the list</source>
        <translation>منظمة في اللائحة</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>تُترك</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>بلا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the agenda</source>
        <translation>
            <numerusform>لا بند في جدول الأعمال</numerusform>
            <numerusform>بند واحد في جدول الأعمال</numerusform>
            <numerusform>بندان في جدول الأعمال</numerusform>
            <numerusform>%n بنود في جدول الأعمال</numerusform>
            <numerusform>%n بندًا في جدول الأعمال</numerusform>
            <numerusform>%n بند في جدول الأعمال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>بلا منظمات</numerusform>
            <numerusform>منظمة واحدة</numerusform>
            <numerusform>منظمتان</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Paste as provisions…</source>
        <translation>لصق في فقرات…</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s) pasted.</source>
        <translation>
            <numerusform>لم تُلصق أي فقرة.</numerusform>
            <numerusform>أُلصقت فقرة واحدة.</numerusform>
            <numerusform>أُلصقت فقرتان.</numerusform>
            <numerusform>أُلصقت %n فقرات.</numerusform>
            <numerusform>أُلصقت %n فقرة.</numerusform>
            <numerusform>أُلصقت %n فقرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the template removed.</source>
        <translation>
            <numerusform>لم يُحذف أي نص من القالب.</numerusform>
            <numerusform>حُذف نص واحد من القالب.</numerusform>
            <numerusform>حُذف نصان من القالب.</numerusform>
            <numerusform>حُذفت %n نصوص من القالب.</numerusform>
            <numerusform>حُذف %n نصًا من القالب.</numerusform>
            <numerusform>حُذف %n نص من القالب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the meeting’s agenda.</source>
        <translation>
            <numerusform>لا بند في جدول أعمال الاجتماع.</numerusform>
            <numerusform>بند واحد في جدول أعمال الاجتماع.</numerusform>
            <numerusform>بندان في جدول أعمال الاجتماع.</numerusform>
            <numerusform>%n بنود في جدول أعمال الاجتماع.</numerusform>
            <numerusform>%n بندًا في جدول أعمال الاجتماع.</numerusform>
            <numerusform>%n بند في جدول أعمال الاجتماع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) on the list.</source>
        <translation>
            <numerusform>لا منظمة في اللائحة.</numerusform>
            <numerusform>منظمة واحدة في اللائحة.</numerusform>
            <numerusform>منظمتان في اللائحة.</numerusform>
            <numerusform>%n منظمات في اللائحة.</numerusform>
            <numerusform>%n منظمة في اللائحة.</numerusform>
            <numerusform>%n منظمة في اللائحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>لا أخرى</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>New, to be checked: {names}</source>
        <translation>جديدة، للتحقق منها: {names}</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Stopped: everything is as it was.</source>
        <translation>أُوقفت العملية: كل شيء كما كان.</translation>
    </message>
    <message>
        <source>There is no charter yet.
Start one with the plus sign beside “Charter”.</source>
        <translation>لا يوجد ميثاق بعد.
أنشئ ميثاقًا بعلامة الزائد إلى جانب «الميثاق».</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Printing…</source>
        <translation>جارية الطباعة…</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A charter that is “{before}” cannot become “{after}”.</source>
        <translation>لا يمكن أن ينتقل ميثاق حالته «{before}» إلى «{after}».</translation>
    </message>
    <message>
        <source>A copy cannot be saved over the open workspace itself.</source>
        <translation>لا يمكن حفظ النسخة فوق ملف العمل المفتوح نفسه.</translation>
    </message>
    <message>
        <source>A label is at least {size} mm wide and high.</source>
        <translation>لا يقل عرض الملصق وارتفاعه عن {size} مم.</translation>
    </message>
    <message>
        <source>A late adhesion cannot be earlier than the adoption.</source>
        <translation>لا يمكن أن يسبق الانضمام اللاحق تاريخ الاعتماد.</translation>
    </message>
    <message>
        <source>A link leads to a page (https://…) or to a mail box (name@example.org).</source>
        <translation>يقود الرابط إلى صفحة (⁦https://…⁩) أو إلى بريد إلكتروني (⁦name@example.org⁩).</translation>
    </message>
    <message>
        <source>A list of organisations could not be imported.</source>
        <translation>تعذر استيراد لائحة منظمات.</translation>
    </message>
    <message>
        <source>A logo is not a PNG or JPEG picture of at most 5 MB.</source>
        <translation>أحد الشعارات ليس صورة PNG أو JPEG لا تتجاوز 5 ميغابايت.</translation>
    </message>
    <message>
        <source>A removal cannot be modified; take in the other words as an amendment.</source>
        <translation>لا يمكن تعديل طلب حذف؛ سجّل الصيغة الأخرى كتعديل.</translation>
    </message>
    <message>
        <source>An organisation that is “{before}” cannot become “{after}”.</source>
        <translation>لا يمكن أن تنتقل منظمة حالتها «{before}» إلى «{after}».</translation>
    </message>
    <message>
        <source>Another new provision stands at this place already; say how the text is to be.</source>
        <translation>توجد فقرة جديدة أخرى في هذا الموضع؛ حدّد النص المطلوب.</translation>
    </message>
    <message>
        <source>Another text was proposed beside it; this one was left out.</source>
        <translation>اقتُرح نص آخر إلى جانبه؛ وتُرك هذا النص.</translation>
    </message>
    <message>
        <source>At least one signature must be asked for.</source>
        <translation>يجب طلب توقيع واحد على الأقل.</translation>
    </message>
    <message>
        <source>Choose a language in which the draft is sent.</source>
        <translation>اختر لغة تُرسل بها المسودة.</translation>
    </message>
    <message>
        <source>Choose an organisation in the list.</source>
        <translation>اختر منظمة من اللائحة.</translation>
    </message>
    <message>
        <source>Choose at least two organisations to merge.</source>
        <translation>اختر منظمتين على الأقل لدمجهما.</translation>
    </message>
    <message>
        <source>Choose one organisation here; what several have in common is set by “Change the selected”.</source>
        <translation>اختر هنا منظمة واحدة؛ وما تشترك فيه منظمات عدة يُضبط عبر «تعديل المحدد».</translation>
    </message>
    <message>
        <source>Choose the organisation that “{name}” is.</source>
        <translation>اختر المنظمة التي هي «{name}».</translation>
    </message>
    <message>
        <source>Choose the provision that the amendment is about.</source>
        <translation>اختر الفقرة التي يخصها التعديل.</translation>
    </message>
    <message>
        <source>Choose the version that is adopted.</source>
        <translation>اختر الصيغة المعتمدة.</translation>
    </message>
    <message>
        <source>Drop one workspace or one spreadsheet here.</source>
        <translation>أفلِت هنا ملف عمل واحدًا أو جدولًا واحدًا.</translation>
    </message>
    <message>
        <source>Every answer needs its reason.</source>
        <translation>كل جواب يحتاج إلى تعليل.</translation>
    </message>
    <message>
        <source>Name the representative first; the capacity is that person’s.</source>
        <translation>سمِّ الممثل أولًا، فالصفة صفته.</translation>
    </message>
    <message>
        <source>No charter has the title or id “{wanted}”.</source>
        <translation>لا ميثاق عنوانه أو معرّفه «{wanted}».</translation>
    </message>
    <message>
        <source>No column of {file} was recognised as the names of organisations.</source>
        <translation>لم يُتعرف في {file} على عمود لأسماء المنظمات.</translation>
    </message>
    <message>
        <source>No documents can be printed in “{language}”; choose one of {languages}.</source>
        <translation>لا تُطبع وثائق باللغة «{language}»؛ اختر إحدى اللغات: {languages}.</translation>
    </message>
    <message>
        <source>No organisation on the list holds these words. Choose one with the arrows; the last row adds a new one.</source>
        <translation>ليس في اللائحة منظمة يضم اسمها هذه الكلمات. اختر واحدة بالأسهم؛ والسطر الأخير يضيف منظمة جديدة.</translation>
    </message>
    <message>
        <source>No version is adopted yet; choose the version that is signed.</source>
        <translation>لم تُعتمد أي صيغة بعد؛ اختر الصيغة الموقعة.</translation>
    </message>
    <message>
        <source>No version is frozen yet; freeze the text first.</source>
        <translation>لم تُثبَّت أي صيغة بعد؛ ثبّت النص أولًا.</translation>
    </message>
    <message>
        <source>Nothing can be read of “{name}” any more; restore a backup.</source>
        <translation>لم يعد ممكنًا قراءة شيء من «{name}»؛ استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>One organisation is named for two rows.</source>
        <translation>ذُكرت منظمة واحدة لصفّين.</translation>
    </message>
    <message>
        <source>One side of a table card is {least} to {most} mm high on this paper.</source>
        <translation>ارتفاع الوجه الواحد من بطاقة الطاولة على هذا الورق بين {least} و{most} مم.</translation>
    </message>
    <message>
        <source>Only a PDF is checked against a workspace.</source>
        <translation>لا يُقارن بملف العمل إلا ملف PDF.</translation>
    </message>
    <message>
        <source>Only who has signed is asked to confirm a changed text.</source>
        <translation>لا يُطلب تأكيد النص المعدل إلا ممن وقّع.</translation>
    </message>
    <message>
        <source>Open a workspace first, then drop the spreadsheet here.</source>
        <translation>افتح ملف عمل أولًا، ثم أفلِت الجدول هنا.</translation>
    </message>
    <message>
        <source>Provision {number} has no text in its own language.</source>
        <translation>الفقرة {number} لا نص لها بلغتها الأصلية.</translation>
    </message>
    <message>
        <source>Provision {number} is still the hint of a template.</source>
        <translation>الفقرة {number} ما زالت عبارة القالب ولم يُكتب نصها بعد.</translation>
    </message>
    <message>
        <source>Say on which day it came.</source>
        <translation>حدّد يوم وروده.</translation>
    </message>
    <message>
        <source>Say on which day it was adopted.</source>
        <translation>حدّد يوم الاعتماد.</translation>
    </message>
    <message>
        <source>Say on which day it was signed.</source>
        <translation>اذكر يوم التوقيع.</translation>
    </message>
    <message>
        <source>Say the first and the last day of the consultation.</source>
        <translation>حدّد اليوم الأول واليوم الأخير للتشاور.</translation>
    </message>
    <message>
        <source>Say why it is “{after}”.</source>
        <translation>اذكر سبب الحالة «{after}».</translation>
    </message>
    <message>
        <source>Spelling cannot be checked.</source>
        <translation>لا يمكن تدقيق الإملاء.</translation>
    </message>
    <message>
        <source>The attachment “{name}” was altered in the file.</source>
        <translation>عُدّل المرفق «{name}» داخل الملف.</translation>
    </message>
    <message>
        <source>The charter has no provision yet; there is nothing to freeze.</source>
        <translation>لا فقرات للميثاق بعد؛ لا شيء يُثبّت.</translation>
    </message>
    <message>
        <source>The charter is closed; no signature can be added to it.</source>
        <translation>الميثاق مغلق؛ لا يمكن إضافة توقيع إليه.</translation>
    </message>
    <message>
        <source>The charter is not open for adhesion; open it first.</source>
        <translation>الميثاق غير مفتوح للانضمام؛ افتحه أولًا.</translation>
    </message>
    <message>
        <source>The charter is not written in “{language}”.</source>
        <translation>الميثاق غير مكتوب باللغة «{language}».</translation>
    </message>
    <message>
        <source>The consultation closed on {day}; take the amendment in outside of it.</source>
        <translation>أُغلق التشاور في {day}؛ سجّل التعديل خارجه.</translation>
    </message>
    <message>
        <source>The consultation is closed already.</source>
        <translation>التشاور مغلق من قبل.</translation>
    </message>
    <message>
        <source>The consultation would close before it opens.</source>
        <translation>سيُغلق التشاور قبل أن يُفتح.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed in “{name}”.</source>
        <translation>القرص ممتلئ؛ لم يتغير شيء في «{name}».</translation>
    </message>
    <message>
        <source>The disk is full; “{name}” was not written.</source>
        <translation>القرص ممتلئ؛ لم يُكتب «{name}».</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” cannot be read or written.</source>
        <translation>تتعذر القراءة أو الكتابة في القرص الذي يحمل «{name}».</translation>
    </message>
    <message>
        <source>The first line of “{name}” is no passphrase.</source>
        <translation>السطر الأول من «{name}» ليس عبارة مرور.</translation>
    </message>
    <message>
        <source>The journal of this workspace is damaged; this step cannot be taken back.</source>
        <translation>سجل ملف العمل هذا تالف؛ لا يمكن التراجع عن هذه الخطوة.</translation>
    </message>
    <message>
        <source>The labels do not fit on the sheet: with margins and gaps they take {across} × {down} mm, and the paper has {width} × {height}.</source>
        <translation>الملصقات أكبر من الورقة: تأخذ مع الهوامش والفواصل {across} × {down} مم، ومقاس الورقة {width} × {height}.</translation>
    </message>
    <message>
        <source>The meeting is about another charter.</source>
        <translation>هذا الاجتماع يخص ميثاقًا آخر.</translation>
    </message>
    <message>
        <source>The name has {count} letters; {limit} is the most.</source>
        <translation>في الاسم {count} حرفًا؛ والحد الأقصى {limit}.</translation>
    </message>
    <message>
        <source>The name holds an invisible control character ({code}); type it again.</source>
        <translation>في الاسم حرف تحكم غير مرئي ({code})؛ أعد كتابته.</translation>
    </message>
    <message>
        <source>The name is empty; type the organisation’s name.</source>
        <translation>الاسم فارغ؛ اكتب اسم المنظمة.</translation>
    </message>
    <message>
        <source>The name “{name}” is too long for this disk.</source>
        <translation>الاسم «{name}» أطول مما يقبله هذا القرص.</translation>
    </message>
    <message>
        <source>The pad is empty: sign on it, or choose another way.</source>
        <translation>اللوحة فارغة: وقّع عليها أو اختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>The passphrase does not open “{name}”; if you are sure of it, the file is damaged.</source>
        <translation>عبارة المرور لا تفتح «{name}»؛ إن كنت متأكدًا منها فالملف تالف.</translation>
    </message>
    <message>
        <source>The passphrase is empty; type one, or leave the workspace without.</source>
        <translation>عبارة المرور فارغة؛ اكتب واحدة أو اترك الملف بدونها.</translation>
    </message>
    <message>
        <source>The picture “{name}” is damaged and cannot be printed.</source>
        <translation>الصورة «{name}» تالفة ولا يمكن طبعها.</translation>
    </message>
    <message>
        <source>The printed page cannot be read back as Arabic.</source>
        <translation>تعذرت قراءة الصفحة المطبوعة بالعربية.</translation>
    </message>
    <message>
        <source>The printed page cannot be shown.</source>
        <translation>تعذر عرض الصفحة المطبوعة.</translation>
    </message>
    <message>
        <source>The printer does not answer; nothing was printed.</source>
        <translation>الطابعة لا تستجيب؛ لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>The provision has been removed, or is of another charter.</source>
        <translation>حُذفت الفقرة أو هي من ميثاق آخر.</translation>
    </message>
    <message>
        <source>The provision that this amendment is about has been removed.</source>
        <translation>حُذفت الفقرة التي يخصها هذا التعديل.</translation>
    </message>
    <message>
        <source>The row has no reference to a provision.</source>
        <translation>لا يحيل السطر إلى أي فقرة.</translation>
    </message>
    <message>
        <source>The sample could not be printed.</source>
        <translation>تعذرت طباعة النموذج.</translation>
    </message>
    <message>
        <source>The sheet has no label {number}.</source>
        <translation>لا يوجد في الورقة ملصق رقمه {number}.</translation>
    </message>
    <message>
        <source>The signature on screen is empty or cannot be read; sign again.</source>
        <translation>التوقيع على الشاشة فارغ أو غير مقروء؛ وقّع من جديد.</translation>
    </message>
    <message>
        <source>The templates are written in {languages}, not in “{language}”.</source>
        <translation>القوالب مكتوبة باللغات {languages} لا باللغة «{language}».</translation>
    </message>
    <message>
        <source>The text cannot be printed: {reason}.</source>
        <translation>تتعذر طباعة النص: {reason}.</translation>
    </message>
    <message>
        <source>The text has not changed since version {number}.</source>
        <translation>لم يتغير النص منذ الصيغة {number}.</translation>
    </message>
    <message>
        <source>The text holds half of a character and cannot be stored; type it again.</source>
        <translation>في النص نصف حرف ولا يمكن حفظه؛ أعد كتابته.</translation>
    </message>
    <message>
        <source>The text is adopted; an amendment can only be merged into a draft.</source>
        <translation>النص معتمد؛ لا يُدمج تعديل إلا في مسودة.</translation>
    </message>
    <message>
        <source>The text is adopted; only a draft can be consulted on.</source>
        <translation>النص معتمد؛ لا يُتشاور إلا في مسودة.</translation>
    </message>
    <message>
        <source>The text is too long; paste a part of it at a time.</source>
        <translation>النص طويل جدًا، فألصقوه جزءًا جزءًا.</translation>
    </message>
    <message>
        <source>The text of version {number} was altered after it was frozen.</source>
        <translation>عُدّل نص الصيغة {number} بعد تثبيتها.</translation>
    </message>
    <message>
        <source>The text that is proposed is the one that stands there.</source>
        <translation>النص المقترح هو النص القائم نفسه.</translation>
    </message>
    <message>
        <source>The text was changed in the sheet, and in the draft as well.</source>
        <translation>عُدّل النص في الاستمارة وفي المسودة معًا.</translation>
    </message>
    <message>
        <source>The title is still the hint of a template.</source>
        <translation>العنوان ما زال عبارة القالب.</translation>
    </message>
    <message>
        <source>The two workspaces contradict each other.</source>
        <translation>ملفا العمل متناقضان.</translation>
    </message>
    <message>
        <source>The window did not appear.</source>
        <translation>لم تظهر النافذة.</translation>
    </message>
    <message>
        <source>The words that this amendment changes have changed since; say how the text is to be.</source>
        <translation>تغيرت الكلمات التي يمسها هذا التعديل؛ حدّد النص المطلوب.</translation>
    </message>
    <message>
        <source>The workspace has changed in the meantime; look at the plan again.</source>
        <translation>تغير ملف العمل في هذه الأثناء؛ راجع الخطة من جديد.</translation>
    </message>
    <message>
        <source>There is no file or folder “{name}”.</source>
        <translation>لا يوجد ملف أو مجلد باسم «{name}».</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>لا يوجد ملف {file}.</translation>
    </message>
    <message>
        <source>There is no provision before this one.</source>
        <translation>لا توجد فقرة قبل هذه.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on; start CharterDesk in a desktop.</source>
        <translation>لا توجد شاشة لفتح النافذة؛ شغّل CharterDesk من سطح المكتب.</translation>
    </message>
    <message>
        <source>There is no template “{name}”.</source>
        <translation>لا يوجد قالب باسم «{name}».</translation>
    </message>
    <message>
        <source>This amendment has been answered already.</source>
        <translation>سبق الجواب عن هذا التعديل.</translation>
    </message>
    <message>
        <source>This amendment is in the text already; undo that step to take it out.</source>
        <translation>هذا التعديل مدمج في النص؛ تراجع عن تلك الخطوة لإخراجه.</translation>
    </message>
    <message>
        <source>This is no consultation sheet: the row of headers is missing.</source>
        <translation>هذه ليست استمارة تشاور: سطر العناوين ناقص.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “{name}”.</source>
        <translation>هذه ليست عبارة مرور «{name}».</translation>
    </message>
    <message>
        <source>This sheet belongs to no consultation on this charter.</source>
        <translation>لا تنتمي هذه الاستمارة إلى أي تشاور حول هذا الميثاق.</translation>
    </message>
    <message>
        <source>This version has been removed in the meantime.</source>
        <translation>حُذفت هذه الصيغة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This version is of another charter.</source>
        <translation>هذه الصيغة لميثاق آخر.</translation>
    </message>
    <message>
        <source>This workspace has no charter yet.</source>
        <translation>لا ميثاق في ملف العمل هذا بعد.</translation>
    </message>
    <message>
        <source>This workspace holds a damaged value and cannot be read; restore a copy of it.</source>
        <translation>في ملف العمل هذا قيمة تالفة ولا يمكن قراءته؛ استعد نسخة منه.</translation>
    </message>
    <message>
        <source>Two organisations of theirs cannot both be the same one of yours.</source>
        <translation>لا يمكن أن تكون منظمتان لديهم منظمة واحدة لديك.</translation>
    </message>
    <message>
        <source>What you are changing has been removed in the meantime.</source>
        <translation>ما تعدّله حُذف في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Who coordinates a thematic group must work in it.</source>
        <translation>من ينسّق مجموعة موضوعاتية يجب أن يعمل فيها.</translation>
    </message>
    <message>
        <source>Write an answer, or cancel.</source>
        <translation>اكتب جوابًا أو ألغِ.</translation>
    </message>
    <message>
        <source>Write part of an organisation’s name first.</source>
        <translation>اكتب أولًا جزءًا من اسم منظمة.</translation>
    </message>
    <message>
        <source>Write the comment.</source>
        <translation>اكتب الملاحظة.</translation>
    </message>
    <message>
        <source>Write the text that is proposed.</source>
        <translation>اكتب النص المقترح.</translation>
    </message>
    <message>
        <source>Write what the provision is to say, or accept its removal.</source>
        <translation>اكتب ما ستنص عليه الفقرة، أو اقبل حذفها.</translation>
    </message>
    <message>
        <source>{count} things are wrong or missing in “{name}”.</source>
        <translation>عدد ما هو خاطئ أو ناقص في «{name}»: {count}.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {detail}.</source>
        <translation>يتعذر فتح {file}: {detail}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as {encoding}.</source>
        <translation>لا يمكن قراءة {file} بترميز {encoding}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}.</source>
        <translation>تتعذر كتابة {file}: {detail}.</translation>
    </message>
    <message>
        <source>{file} has more than {limit} columns.</source>
        <translation>في {file} أكثر من {limit} عمودًا.</translation>
    </message>
    <message>
        <source>{file} has more than {limit} rows.</source>
        <translation>في {file} أكثر من {limit} سطرًا.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”; it has: {sheets}.</source>
        <translation>لا توجد في {file} ورقة «{sheet}»؛ أوراقه: {sheets}.</translation>
    </message>
    <message>
        <source>{file} holds XML declarations that no spreadsheet needs; it is not read.</source>
        <translation>في {file} تصريحات XML لا يحتاجها أي جدول؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>{file} holds no rows on the sheet “{sheet}”.</source>
        <translation>لا أسطر في الورقة «{sheet}» من {file}.</translation>
    </message>
    <message>
        <source>{file} is a PDF document, not a spreadsheet.</source>
        <translation>{file} وثيقة PDF وليس جدولًا.</translation>
    </message>
    <message>
        <source>{file} is a picture, not a spreadsheet.</source>
        <translation>{file} صورة وليس جدولًا.</translation>
    </message>
    <message>
        <source>{file} is a web page or an XML document; open it in a spreadsheet program and save it as xlsx.</source>
        <translation>{file} صفحة ويب أو وثيقة XML؛ افتحه ببرنامج جداول واحفظه بصيغة xlsx.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read.</source>
        <translation>{file} تالف ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} فارغ.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB.</source>
        <translation>حجم {file} يتجاوز {limit} ميغابايت.</translation>
    </message>
    <message>
        <source>{file} is not a mapping of columns: {detail}.</source>
        <translation>{file} ليس توزيعًا للأعمدة: {detail}.</translation>
    </message>
    <message>
        <source>{file} is not a spreadsheet.</source>
        <translation>{file} ليس جدولًا.</translation>
    </message>
    <message>
        <source>{file} is password-protected or in an old format; save it as xlsx without a password.</source>
        <translation>{file} محمي بكلمة مرور أو بصيغة قديمة؛ احفظه بصيغة xlsx دون كلمة مرور.</translation>
    </message>
    <message>
        <source>{file} took longer than {limit} seconds to read; it is probably damaged.</source>
        <translation>استغرقت قراءة {file} أكثر من {limit} ثانية؛ الأرجح أنه تالف.</translation>
    </message>
    <message>
        <source>{file} unpacks to more than a spreadsheet may hold; it is not read.</source>
        <translation>يتضخم {file} عند فكه أكثر مما يجوز لجدول؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>“{log}” lies beside the workspace and is not CharterDesk’s; move it away first.</source>
        <translation>يوجد الملف «{log}» بجانب ملف العمل وليس من ملفات CharterDesk؛ انقله إلى مكان آخر أولًا.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: the file or its folder is not accessible.</source>
        <translation>يتعذر فتح «{name}»: لا يمكن الوصول إلى الملف أو مجلده.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read or written ({code}).</source>
        <translation>تتعذر قراءة «{name}» أو كتابته ({code}).</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: the file or its folder is read-only or not yours.</source>
        <translation>لا يمكن استعمال «{name}»: الملف أو مجلده للقراءة فقط أو ليس لك.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written to: the file or its folder is read-only.</source>
        <translation>لا يمكن الكتابة في «{name}»: الملف أو مجلده للقراءة فقط.</translation>
    </message>
    <message>
        <source>“{name}” exists already; nothing was written.</source>
        <translation>«{name}» موجود من قبل؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>“{name}” has no letter in it, so it is no name.</source>
        <translation>لا حرف في «{name}»، فهو ليس اسمًا.</translation>
    </message>
    <message>
        <source>“{name}” has signed a version, which is not forgotten; say that it withdrew or that its signature is void.</source>
        <translation>وقّعت «{name}» صيغة، وهذا لا يُمحى؛ سجّل انسحابها أو إلغاء توقيعها.</translation>
    </message>
    <message>
        <source>“{name}” holds XML declarations that no document needs.</source>
        <translation>في «{name}» تصريحات XML لا تحتاجها أي وثيقة.</translation>
    </message>
    <message>
        <source>“{name}” holds a text too large to be one of CharterDesk’s.</source>
        <translation>في «{name}» نص أكبر من أن يكون من CharterDesk.</translation>
    </message>
    <message>
        <source>“{name}” holds tables that CharterDesk did not make, and was not opened.</source>
        <translation>في «{name}» جداول لم ينشئها CharterDesk؛ لم يُفتح.</translation>
    </message>
    <message>
        <source>“{name}” holds “&lt;” or “&gt;”, which no name does; type it again.</source>
        <translation>في «{name}» إحدى العلامتين «&lt;» أو «&gt;»، ولا يحملها أي اسم؛ أعد كتابته.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>«{name}» مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>“{name}” is a name that Windows does not allow; choose another.</source>
        <translation>لا يسمح ويندوز بالاسم «{name}»؛ اختر غيره.</translation>
    </message>
    <message>
        <source>“{name}” is being changed by another window; try again in a moment.</source>
        <translation>نافذة أخرى تعدّل «{name}»؛ أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and was left as it is; restore a copy of it.</source>
        <translation>«{name}» تالف وتُرك كما هو؛ استعد نسخة منه.</translation>
    </message>
    <message>
        <source>“{name}” is empty or larger than 10 MB.</source>
        <translation>«{name}» فارغ أو يتجاوز 10 ميغابايت.</translation>
    </message>
    <message>
        <source>“{name}” is no PDF, is damaged or asks for a password.</source>
        <translation>«{name}» ليس PDF، أو تالف، أو يطلب كلمة مرور.</translation>
    </message>
    <message>
        <source>“{name}” is no PNG or JPEG picture and no PDF.</source>
        <translation>«{name}» ليس صورة PNG أو JPEG ولا وثيقة PDF.</translation>
    </message>
    <message>
        <source>“{name}” is no PNG or JPEG picture of at most 5 MB.</source>
        <translation>الملف «{name}» ليس صورة PNG أو JPEG لا تتجاوز 5 ميغابايت.</translation>
    </message>
    <message>
        <source>“{name}” is no Word document, or is damaged.</source>
        <translation>«{name}» ليس وثيقة Word، أو تالف.</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was. If it is on a stick, plug it in; else open it from where it is now, or take it off this list with Delete.</source>
        <translation>لم يعد «{name}» في مكانه. إذا كان على ذاكرة خارجية فأوصلها، وإلا فافتحه من مكانه الحالي، أو أزله من هذه القائمة بمفتاح الحذف.</translation>
    </message>
    <message>
        <source>“{name}” is no picture and no PDF that can be read.</source>
        <translation>«{name}» ليس صورة ولا ملف PDF يمكن قراءته.</translation>
    </message>
    <message>
        <source>“{name}” is not a CharterDesk workspace.</source>
        <translation>«{name}» ليس ملف عمل لـ CharterDesk.</translation>
    </message>
    <message>
        <source>“{name}” is not a text in UTF-8.</source>
        <translation>«{name}» ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is on the list already.</source>
        <translation>«{name}» في اللائحة من قبل.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window.</source>
        <translation>«{name}» مفتوح في نافذة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window: {author} on {machine}, since {since}.</source>
        <translation>«{name}» مفتوح في نافذة أخرى: {author} على {machine} منذ {since}.</translation>
    </message>
    <message>
        <source>“{name}” is open read-only; save a copy to change it.</source>
        <translation>«{name}» مفتوح للقراءة فقط؛ احفظ نسخة لتعديله.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a passphrase, or is not a CharterDesk workspace.</source>
        <translation>«{name}» محمي بعبارة مرور، أو ليس ملف عمل لـ CharterDesk.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a passphrase: give it with --passphrase-file.</source>
        <translation>«{name}» محمي بعبارة مرور: قدّمها بالخيار --passphrase-file.</translation>
    </message>
    <message>
        <source>“{name}” is too large.</source>
        <translation>«{name}» كبير جدًا.</translation>
    </message>
    <message>
        <source>“{name}” must end in .xlsx, .ods, .csv or .vcf.</source>
        <translation>يجب أن ينتهي «{name}» بـ .xlsx أو .ods أو .csv أو .vcf.</translation>
    </message>
    <message>
        <source>“{name}” stands in the papers of a consultation or meeting and must stay.</source>
        <translation>ترد «{name}» في وثائق تشاور أو اجتماع ولا بد أن تبقى.</translation>
    </message>
    <message>
        <source>“{name}” stands on the list of a charter; take it off that list first.</source>
        <translation>«{name}» في لائحة ميثاق؛ اشطبها منها أولًا.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than a document may hold.</source>
        <translation>يتضخم «{name}» عند فكه أكثر مما يجوز لوثيقة.</translation>
    </message>
    <message>
        <source>“{name}” was moved or replaced while it was open; open it again.</source>
        <translation>نُقل «{name}» أو استُبدل وهو مفتوح؛ افتحه من جديد.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer CharterDesk; install that release to open it.</source>
        <translation>كُتب «{name}» بإصدار أحدث من CharterDesk؛ ثبّت ذلك الإصدار لفتحه.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>«{text}» ليس تاريخًا.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day.</source>
        <translation>«{text}» ليس وقتًا من اليوم.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>“{wanted}” fits {count} charters; write more of the title.</source>
        <translation>«{wanted}» يطابق عدة مواثيق ({count})؛ اكتب المزيد من العنوان.</translation>
    </message>
    <message>
        <source>“{words}” is no height of a table card.</source>
        <translation>«{words}» ليس ارتفاعًا لبطاقة طاولة.</translation>
    </message>
    <message>
        <source>“{words}” is no sheet of labels.</source>
        <translation>«{words}» ليست ورقة ملصقات.</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Projector</source>
        <translation>العرض على الشاشة</translation>
    </message>
    <message>
        <source>Space: next · Page Up: back · D: dark or light · B: black · L: language · Esc: close</source>
        <translation>Space: التالي · Page Up: السابق · D: داكن أو فاتح · B: شاشة سوداء · L: اللغة · Esc: خروج</translation>
    </message>
    <message>
        <source>This charter has no text yet.</source>
        <translation>لا نص لهذا الميثاق بعد.</translation>
    </message>
    <message>
        <source>{signed} of {count} signed</source>
        <translation>وقّعت {signed} من {count}</translation>
    </message>
</context>
<context>
    <name>Provision</name>
    <message>
        <source>The whole text</source>
        <translation>النص كله</translation>
    </message>
    <message>
        <source>A provision that was removed</source>
        <translation>فقرة محذوفة</translation>
    </message>
</context>
<context>
    <name>ProvisionTexts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمة</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>بلا حروف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n حروف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>لا نص بعد</translation>
    </message>
    <message>
        <source>⚠ Translation out of date</source>
        <translation>⚠ الترجمة متقادمة</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>ما زالت صحيحة</translation>
    </message>
    <message>
        <source>The text has changed since; this translation says the same</source>
        <translation>تغيّر النص بعدها، وهذه الترجمة تقول الشيء نفسه</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>قرص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>الب&amp;حث في:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع الملفات:</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;موافق</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;خيارات &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;خيارات &lt;&lt;</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>دون</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>القلب على الضلع الطويل</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>القلب على الضلع القصير</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;مجموعة الصفحات:</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>الصفحات الفردية</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>الصفحات الزوجية</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>اكتب الصفحات أو مجالاتها وبينها فواصل؛ والمجال رقمان بينهما شرطة، فمثلًا 3,5-7,9 تطبع الصفحات 3 و5 و6 و7 و9.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading the directory…</source>
        <translation>يُقرأ الدليل…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The directory was not read to its end.</source>
        <translation>لم يُقرأ الدليل إلى آخره.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>اقرأه</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>It carries the id of this organisation.</source>
        <translation>يحمل معرّف هذه المنظمة.</translation>
    </message>
    <message>
        <source>The same name.</source>
        <translation>الاسم نفسه.</translation>
    </message>
    <message>
        <source>The same name, beside its acronym.</source>
        <translation>الاسم نفسه مع اسمه المختصر.</translation>
    </message>
    <message>
        <source>A name that was accepted for it before.</source>
        <translation>اسم قُبل لها من قبل.</translation>
    </message>
    <message>
        <source>Only the acronym {acronym} is given.</source>
        <translation>لم يُذكر إلا الاسم المختصر {acronym}.</translation>
    </message>
    <message>
        <source>The acronym {acronym} is made of the initials of the name.</source>
        <translation>الاسم المختصر {acronym} من أوائل حروف الاسم.</translation>
    </message>
    <message>
        <source>The name is shortened; missing: {words}.</source>
        <translation>الاسم مختزل؛ ينقصه: {words}.</translation>
    </message>
    <message>
        <source>The name is longer; added: {words}.</source>
        <translation>الاسم أطول؛ أضيف إليه: {words}.</translation>
    </message>
    <message>
        <source>The kind of body is missing from one of the names.</source>
        <translation>نوع الهيئة ناقص في أحد الاسمين.</translation>
    </message>
    <message>
        <source>It may be a branch: {words}.</source>
        <translation>قد تكون فرعًا: {words}.</translation>
    </message>
    <message>
        <source>The names differ in their spaces.</source>
        <translation>الاسمان مختلفان في الفراغات.</translation>
    </message>
    <message>
        <source>The names differ only in this: {row} / {stored}.</source>
        <translation>لا يختلف الاسمان إلا في: {row} / {stored}.</translation>
    </message>
    <message>
        <source>The same mail address, {value}.</source>
        <translation>البريد الإلكتروني نفسه، {value}.</translation>
    </message>
    <message>
        <source>The same phone, {value}.</source>
        <translation>الهاتف نفسه، {value}.</translation>
    </message>
    <message>
        <source>The same registration number, {value}.</source>
        <translation>رقم التسجيل نفسه، {value}.</translation>
    </message>
    <message>
        <source>Several organisations have this name.</source>
        <translation>تحمل عدة منظمات هذا الاسم.</translation>
    </message>
    <message>
        <source>The same name, another city: {row} / {stored}.</source>
        <translation>الاسم نفسه في مدينة أخرى: {row} / {stored}.</translation>
    </message>
    <message>
        <source>The same name, another acronym: {row} / {stored}.</source>
        <translation>الاسم نفسه باسم مختصر آخر: {row} / {stored}.</translation>
    </message>
    <message>
        <source>The same name, another kind of body.</source>
        <translation>الاسم نفسه لهيئة من نوع آخر.</translation>
    </message>
    <message>
        <source>The same name, another registration number: {row} / {stored}.</source>
        <translation>الاسم نفسه برقم تسجيل آخر: {row} / {stored}.</translation>
    </message>
    <message>
        <source>The names in the row belong to different organisations.</source>
        <translation>الأسماء في السطر لمنظمات مختلفة.</translation>
    </message>
    <message>
        <source>The same organisation as row {other_row}, with other details.</source>
        <translation>المنظمة نفسها كما في السطر {other_row} ببيانات أخرى.</translation>
    </message>
    <message>
        <source>No organisation has a name like it.</source>
        <translation>لا منظمة لها اسم شبيه.</translation>
    </message>
    <message>
        <source>Above the header row.</source>
        <translation>فوق سطر العناوين.</translation>
    </message>
    <message>
        <source>The header row.</source>
        <translation>سطر العناوين.</translation>
    </message>
    <message>
        <source>The header again.</source>
        <translation>العناوين مكررة.</translation>
    </message>
    <message>
        <source>A total.</source>
        <translation>مجموع.</translation>
    </message>
    <message>
        <source>A note, not an organisation.</source>
        <translation>ملاحظة وليست منظمة.</translation>
    </message>
    <message>
        <source>A heading between the rows.</source>
        <translation>عنوان بين الأسطر.</translation>
    </message>
    <message>
        <source>Empty rows, up to row {last_row}: {count}.</source>
        <translation>أسطر فارغة حتى السطر {last_row}: {count}.</translation>
    </message>
    <message>
        <source>No name.</source>
        <translation>بدون اسم.</translation>
    </message>
    <message>
        <source>One of the names is a part of the other.</source>
        <translation>أحد الاسمين جزء من الآخر.</translation>
    </message>
    <message>
        <source>The name is a formula without a result, or an error: {value}.</source>
        <translation>الاسم صيغة حسابية بلا نتيجة أو خطأ: {value}.</translation>
    </message>
    <message>
        <source>The name is not a text: {value}.</source>
        <translation>الاسم ليس نصًا: {value}.</translation>
    </message>
    <message>
        <source>{word} sounds like a word of the name in the other script.</source>
        <translation>تُنطق {word} مثل كلمة من الاسم بالحرف الآخر.</translation>
    </message>
    <message>
        <source>A hidden row.</source>
        <translation>سطر مخفي.</translation>
    </message>
    <message>
        <source>The same organisation as row {other_row}.</source>
        <translation>المنظمة نفسها كما في السطر {other_row}.</translation>
    </message>
    <message>
        <source>Another sheet: {sheet}.</source>
        <translation>ورقة أخرى: {sheet}.</translation>
    </message>
    <message>
        <source>A hidden column: {header}.</source>
        <translation>عمود مخفي: {header}.</translation>
    </message>
    <message>
        <source>A column to sign in: {header}.</source>
        <translation>عمود للتوقيع: {header}.</translation>
    </message>
    <message>
        <source>{field}: a formula without a result, or an error: {value}.</source>
        <translation>{field}: صيغة حسابية بلا نتيجة أو خطأ: {value}.</translation>
    </message>
    <message>
        <source>{field}: digits were lost in {value}.</source>
        <translation>{field}: ضاعت أرقام من {value}.</translation>
    </message>
    <message>
        <source>{value} was completed to {result}.</source>
        <translation>أُكمل {value} إلى {result}.</translation>
    </message>
    <message>
        <source>{value} does not look like a phone number.</source>
        <translation>لا يبدو {value} رقم هاتف.</translation>
    </message>
    <message>
        <source>{value} is not a mail address.</source>
        <translation>{value} ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>{value} was read as {result}.</source>
        <translation>قُرئ {value} على أنه {result}.</translation>
    </message>
    <message>
        <source>{value} is not a date.</source>
        <translation>{value} ليس تاريخًا.</translation>
    </message>
    <message>
        <source>{value} is not a known status.</source>
        <translation>{value} ليست حالة معروفة.</translation>
    </message>
    <message>
        <source>{field}: invisible characters were removed.</source>
        <translation>{field}: حُذفت حروف غير مرئية.</translation>
    </message>
</context>
<context>
    <name>ReconfirmDialog</name>
    <message>
        <source>Reconfirmation</source>
        <translation>إعادة التأكيد</translation>
    </message>
    <message>
        <source>Version to be confirmed</source>
        <translation>الصيغة المطلوب تأكيدها</translation>
    </message>
    <message>
        <source>Confidential names too</source>
        <translation>الأسماء السرية أيضًا</translation>
    </message>
    <message>
        <source>For you and for those who are written to</source>
        <translation>لك ولمن تُوجَّه إليهم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Text signed</source>
        <translation>النص الموقَّع</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Who must confirm</source>
        <translation>من يجب أن يؤكد</translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation>سُئلت اليوم</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>Refused…</source>
        <translation>رفضت…</translation>
    </message>
    <message>
        <source>Save the letters…</source>
        <translation>حفظ الرسائل…</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>حفظ اللائحة…</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) signed an earlier text. A signature is never carried over by itself.</source>
        <translation>
            <numerusform>لم توقّع أي منظمة نصًا سابقًا. والتوقيع لا ينتقل من تلقاء نفسه أبدًا.</numerusform>
            <numerusform>وقّعت منظمة واحدة نصًا سابقًا. والتوقيع لا ينتقل من تلقاء نفسه أبدًا.</numerusform>
            <numerusform>وقّعت منظمتان نصًا سابقًا. والتوقيع لا ينتقل من تلقاء نفسه أبدًا.</numerusform>
            <numerusform>وقّعت %n منظمات نصًا سابقًا. والتوقيع لا ينتقل من تلقاء نفسه أبدًا.</numerusform>
            <numerusform>وقّعت %n منظمة نصًا سابقًا. والتوقيع لا ينتقل من تلقاء نفسه أبدًا.</numerusform>
            <numerusform>وقّعت %n منظمة نصًا سابقًا. والتوقيع لا ينتقل من تلقاء نفسه أبدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who signed has signed this text; nobody need be asked.</source>
        <translation>كل من وقّع قد وقّع هذا النص، ولا حاجة إلى سؤال أحد.</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>بلا صيغة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفضت</translation>
    </message>
    <message>
        <source>Why? The reason is kept and never published.</source>
        <translation>ما السبب؟ يُحفظ السبب ولا يُنشر أبدًا.</translation>
    </message>
    <message>
        <source>Letters of reconfirmation</source>
        <translation>رسائل إعادة التأكيد</translation>
    </message>
</context>
<context>
    <name>RefusalsDialog</name>
    <message>
        <source>Declined and withdrawn</source>
        <translation>المعتذرون والمنسحبون</translation>
    </message>
    <message>
        <source>This list is for you: none of it is in what is printed or exported.</source>
        <translation>هذه اللائحة لك وحدك: لا شيء منها يظهر فيما يُطبع أو يُصدَّر.</translation>
    </message>
    <message>
        <source>Nobody has declined or withdrawn.</source>
        <translation>لم يعتذر أحد ولم ينسحب.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>RegistrationDesk</name>
    <message>
        <source>Registration desk</source>
        <translation>مكتب التسجيل</translation>
    </message>
    <message>
        <source>Enter marks the chosen organisation as signed; the arrows choose another; Ctrl+Z takes the last one back.</source>
        <translation>يسجّل زر الإدخال توقيع المنظمة المختارة، وتُختار غيرها بالأسهم، ويلغي Ctrl+Z آخر توقيع.</translation>
    </message>
    <message>
        <source>Any part of a name, an acronym or a mail address</source>
        <translation>أي جزء من اسم أو اسم مختصر أو بريد إلكتروني</translation>
    </message>
    <message>
        <source>Organisations that fit</source>
        <translation>المنظمات المطابقة</translation>
    </message>
    <message>
        <source>{signed} of {count} signed</source>
        <translation>وقّعت {signed} من {count}</translation>
    </message>
    <message>
        <source>New organisation: {name} — add it and mark it signed</source>
        <translation>منظمة جديدة: {name} — إضافتها وتسجيل توقيعها</translation>
    </message>
    <message>
        <source>not on the list yet</source>
        <translation>ليست في اللائحة بعد</translation>
    </message>
    <message>
        <source>{name} had signed already.</source>
        <translation>سبق أن وقّعت {name}.</translation>
    </message>
    <message>
        <source>Signed: {name}</source>
        <translation>وقّعت: {name}</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>أُلغي توقيع: {name}</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>ScannedSheetDialog</name>
    <message>
        <source>Scanned signature sheet</source>
        <translation>ورقة توقيعات ممسوحة ضوئيًا</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>The first row is No.</source>
        <translation>رقم السطر الأول</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Order of the sheet</source>
        <translation>ترتيب الورقة</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>كما نُشرت</translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation>أبجديًا</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>حسب الجهة</translation>
    </message>
    <message>
        <source>Printed with confidential names</source>
        <translation>مطبوعة مع الأسماء السرية</translation>
    </message>
    <message>
        <source>The sheet: Page Up and Page Down choose a line, the arrows move it</source>
        <translation>الورقة: Page Up وPage Down لاختيار الخط، والأسهم لتحريكه</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Whose signature</source>
        <translation>صاحب التوقيع</translation>
    </message>
    <message>
        <source>Whose row it is</source>
        <translation>صاحب السطر</translation>
    </message>
    <message>
        <source>Each row between two lines is kept as a picture with its signatory. Drag a line, or choose it with Page Up and Page Down and move it with the arrows; Ins adds a line, Del takes it out.</source>
        <translation>كل سطر بين خطين يُحفظ صورةً مع صاحبه. اسحب الخط، أو اختره بالمفتاحين Page Up أو Page Down وحرّكه بالأسهم؛ ويضيف Ins خطًا، ويحذفه Del.</translation>
    </message>
    <message>
        <source>Keep the signatures</source>
        <translation>حفظ التوقيعات</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>جارية قراءة الورقة…</translation>
    </message>
    <message>
        <source>Whose row is No. {number}</source>
        <translation>صاحب السطر رقم {number}</translation>
    </message>
    <message>
        <source>nobody’s: not kept</source>
        <translation>لا أحد: لا يُحفظ</translation>
    </message>
    <message>
        <source>Keeping the signatures…</source>
        <translation>جارٍ حفظ التوقيعات…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) kept from the scanned sheet.</source>
        <translation>
            <numerusform>لم يُحفظ أي توقيع من الورقة الممسوحة ضوئيًا.</numerusform>
            <numerusform>حُفظ توقيع واحد من الورقة الممسوحة ضوئيًا.</numerusform>
            <numerusform>حُفظ توقيعان من الورقة الممسوحة ضوئيًا.</numerusform>
            <numerusform>حُفظت %n توقيعات من الورقة الممسوحة ضوئيًا.</numerusform>
            <numerusform>حُفظ %n توقيعًا من الورقة الممسوحة ضوئيًا.</numerusform>
            <numerusform>حُفظ %n توقيع من الورقة الممسوحة ضوئيًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Folder for documents</source>
        <translation>مجلد المستندات</translation>
    </message>
    <message>
        <source>Dictionaries on this computer: {names}</source>
        <translation>القواميس على هذا الحاسوب: {names}</translation>
    </message>
    <message>
        <source>No dictionary on this computer; install one, such as LibreOffice’s.</source>
        <translation>لا يوجد قاموس على هذا الحاسوب؛ ثبّت واحدًا، مثل قاموس LibreOffice.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>اسمك في سجل التغييرات</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Digits in new charters</source>
        <translation>الأرقام في المواثيق الجديدة</translation>
    </message>
    <message>
        <source>Arabic month names in new charters</source>
        <translation>أسماء الشهور في المواثيق الجديدة</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>القفل عند عدم الاستعمال</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter (أمريكي)</translation>
    </message>
</context>
<context>
    <name>SheetChoices</name>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>سطر العناوين</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <translation>{name} (مخفية)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Row {number}: {text}</source>
        <translation>السطر {number}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Take %n hidden row(s)</source>
        <translation>
            <numerusform>لا أسطر مخفية</numerusform>
            <numerusform>أخذ سطر مخفي واحد</numerusform>
            <numerusform>أخذ سطرين مخفيين</numerusform>
            <numerusform>أخذ %n أسطر مخفية</numerusform>
            <numerusform>أخذ %n سطرًا مخفيًا</numerusform>
            <numerusform>أخذ %n سطر مخفي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n hidden column(s)</source>
        <translation>
            <numerusform>لا أعمدة مخفية</numerusform>
            <numerusform>أخذ عمود مخفي واحد</numerusform>
            <numerusform>أخذ عمودين مخفيين</numerusform>
            <numerusform>أخذ %n أعمدة مخفية</numerusform>
            <numerusform>أخذ %n عمودًا مخفيًا</numerusform>
            <numerusform>أخذ %n عمود مخفي</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the hidden rows and columns</source>
        <translation>أخذ الأسطر والأعمدة المخفية</translation>
    </message>
</context>
<context>
    <name>SheetCommands</name>
    <message>
        <source>Save sheets…</source>
        <translation>حفظ الاستمارات…</translation>
    </message>
    <message>
        <source>Take in sheets…</source>
        <translation>إدراج استمارات…</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and amendment(s) taken in.</source>
        <translation>
            <numerusform>لم تُدرج أي ملاحظة أو تعديل.</numerusform>
            <numerusform>أُدرجت ملاحظة واحدة أو تعديل واحد.</numerusform>
            <numerusform>أُدرج اثنان من الملاحظات والتعديلات.</numerusform>
            <numerusform>أُدرجت %n ملاحظات وتعديلات.</numerusform>
            <numerusform>أُدرجت %n ملاحظة وتعديلًا.</numerusform>
            <numerusform>أُدرجت %n ملاحظة وتعديل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) taken in.</source>
        <translation>
            <numerusform>لم تُدرج أي استمارة.</numerusform>
            <numerusform>أُدرجت استمارة واحدة.</numerusform>
            <numerusform>أُدرجت استمارتان.</numerusform>
            <numerusform>أُدرجت %n استمارات.</numerusform>
            <numerusform>أُدرجت %n استمارة.</numerusform>
            <numerusform>أُدرجت %n استمارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>لم يُترك أي سطر.</numerusform>
            <numerusform>تُرك سطر واحد.</numerusform>
            <numerusform>تُرك سطران.</numerusform>
            <numerusform>تُركت %n أسطر.</numerusform>
            <numerusform>تُرك %n سطرًا.</numerusform>
            <numerusform>تُرك %n سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets left out: {names}</source>
        <translation>استمارات تُركت: {names}</translation>
    </message>
    <message>
        <source>Take in sheets</source>
        <translation>إدراج استمارات</translation>
    </message>
    <message>
        <source>Consultation sheets</source>
        <translation>استمارات التشاور</translation>
    </message>
    <message>
        <source>Save consultation sheets</source>
        <translation>حفظ استمارات التشاور</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are in {name}.</source>
        <translation>
            <numerusform>لا استمارات في {name}.</numerusform>
            <numerusform>الاستمارة في {name}.</numerusform>
            <numerusform>الاستمارتان في {name}.</numerusform>
            <numerusform>%n استمارات في {name}.</numerusform>
            <numerusform>%n استمارة في {name}.</numerusform>
            <numerusform>%n استمارة في {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consultation sheet</source>
        <translation>استمارة التشاور</translation>
    </message>
    <message>
        <source>The sheet is in {name}.</source>
        <translation>الاستمارة في {name}.</translation>
    </message>
    <message>
        <source>Saving the sheets…</source>
        <translation>جارٍ حفظ الاستمارات…</translation>
    </message>
</context>
<context>
    <name>SheetIn</name>
    <message>
        <source>Take in {name}</source>
        <translation>إدراج {name}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما ورد فيه</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>وسيلة الورود</translation>
    </message>
    <message>
        <source>Take in {name} ({number} of {count})</source>
        <translation>إدراج {name} ({number} من {count})</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Leave this sheet out</source>
        <translation>ترك هذه الاستمارة</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارية القراءة…</translation>
    </message>
    <message>
        <source>To take in ({count})</source>
        <translation>ما سيُدرج ({count})</translation>
    </message>
    <message>
        <source>Said before ({count})</source>
        <translation>قيل من قبل ({count})</translation>
    </message>
    <message>
        <source>Not matched ({count})</source>
        <translation>ما لم يُطابَق ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and amendment(s)</source>
        <translation>
            <numerusform>لا ملاحظات ولا تعديلات</numerusform>
            <numerusform>ملاحظة أو تعديل واحد</numerusform>
            <numerusform>ملاحظتان أو تعديلان</numerusform>
            <numerusform>%n ملاحظات وتعديلات</numerusform>
            <numerusform>%n ملاحظة وتعديلًا</numerusform>
            <numerusform>%n ملاحظة وتعديل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not matched</source>
        <translation>
            <numerusform>كل الأسطر طُوبقت</numerusform>
            <numerusform>سطر واحد لم يُطابق</numerusform>
            <numerusform>سطران لم يُطابقا</numerusform>
            <numerusform>%n أسطر لم تُطابق</numerusform>
            <numerusform>%n سطرًا لم يُطابق</numerusform>
            <numerusform>%n سطر لم يُطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Whose sheet it is</source>
        <translation>لمن هذه الاستمارة</translation>
    </message>
    <message>
        <source>Taking in the sheet…</source>
        <translation>جارٍ إدخال الاستمارة…</translation>
    </message>
</context>
<context>
    <name>SheetsOut</name>
    <message>
        <source>Save consultation sheets</source>
        <translation>حفظ استمارات التشاور</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) asked: a file for each</source>
        <translation>
            <numerusform>لا منظمات مستشارة</numerusform>
            <numerusform>المنظمة المستشارة: ملف لها</numerusform>
            <numerusform>المنظمتان المستشارتان: ملف لكل منهما</numerusform>
            <numerusform>المنظمات المستشارة (%n): ملف لكل منها</numerusform>
            <numerusform>المنظمات المستشارة (%n): ملف لكل منها</numerusform>
            <numerusform>المنظمات المستشارة (%n): ملف لكل منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that have not answered: a file for each</source>
        <translation>
            <numerusform>لا منظمة لم تجب</numerusform>
            <numerusform>التي لم تجب: ملف لها</numerusform>
            <numerusform>اللتان لم تجيبا: ملف لكل منهما</numerusform>
            <numerusform>التي لم تجب (%n): ملف لكل منها</numerusform>
            <numerusform>التي لم تجب (%n): ملف لكل منها</numerusform>
            <numerusform>التي لم تجب (%n): ملف لكل منها</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody: one file without a name</source>
        <translation>أيّ كان: ملف واحد دون اسم</translation>
    </message>
    <message>
        <source>Excel spreadsheet</source>
        <translation>جدول Excel</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As</source>
        <translation>على شكل</translation>
    </message>
    <message>
        <source>A row for each provision, with room for a comment and other words. What comes back is taken in again, even after the draft has changed.</source>
        <translation>سطر لكل فقرة مع متسع لملاحظة وصيغة أخرى. وما يعود يُدرج من جديد ولو تغيرت المسودة.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New charter</source>
        <translation>ميثاق جديد</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بدون عنوان</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>الميثاق</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Record a signature</source>
        <translation>تسجيل توقيع</translation>
    </message>
    <message>
        <source>Joins after the adoption: a dated annex with a number</source>
        <translation>تنضم بعد الاعتماد: ملحق مؤرخ برقم</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>وقّع هنا</translation>
    </message>
    <message>
        <source>Signature on screen</source>
        <translation>توقيع على الشاشة</translation>
    </message>
    <message>
        <source>Way of signing</source>
        <translation>طريقة التوقيع</translation>
    </message>
    <message>
        <source>Version that is signed</source>
        <translation>الصيغة الموقَّعة</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>الممثل(ة)</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Date of the mandate</source>
        <translation>تاريخ التفويض</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field} (مطلوب)</translation>
    </message>
    <message>
        <source>Clear the pad</source>
        <translation>مسح اللوحة</translation>
    </message>
    <message>
        <source>Sign here with a pen, a finger or the mouse.</source>
        <translation>وقّع هنا بالقلم أو الإصبع أو الفأرة.</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
    <message>
        <source>Nothing is kept with it yet. Attach the scan, the letter or the mail.</source>
        <translation>لا شيء محفوظ معه بعد. أرفق الصورة الممسوحة ضوئيًا أو الرسالة أو البريد.</translation>
    </message>
    <message>
        <source>Attach a scan or letter…</source>
        <translation>إرفاق صورة ممسوحة ضوئيًا أو رسالة…</translation>
    </message>
    <message>
        <source>Record the signature</source>
        <translation>تسجيل التوقيع</translation>
    </message>
    <message>
        <source>Attach a scan or letter</source>
        <translation>إرفاق صورة ممسوحة ضوئيًا أو رسالة</translation>
    </message>
    <message>
        <source>Scans and letters</source>
        <translation>أوراق ممسوحة ضوئيًا ورسائل</translation>
    </message>
    <message>
        <source>The charter requires, and it is not told yet: {what}</source>
        <translation>يشترط الميثاق، ولم يُذكر بعد: {what}</translation>
    </message>
</context>
<context>
    <name>SignatoriesPlace</name>
    <message>
        <source>Registration desk…</source>
        <translation>مكتب التسجيل…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Change the selected</source>
        <translation>تعديل المحدد</translation>
    </message>
    <message>
        <source>Signed on…</source>
        <translation>تاريخ التوقيع…</translation>
    </message>
    <message>
        <source>Region…</source>
        <translation>الجهة…</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>الجهة:</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>الموقعون</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ر.ت</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>الممثل(ة)</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Text signed</source>
        <translation>النص الموقَّع</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Move up in the published order</source>
        <translation>تقديم في الترتيب المنشور</translation>
    </message>
    <message>
        <source>Move down in the published order</source>
        <translation>تأخير في الترتيب المنشور</translation>
    </message>
    <message>
        <source>Take the selected off the list</source>
        <translation>شطب العناصر المختارة من اللائحة</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>لا منظمة</numerusform>
            <numerusform>منظمة واحدة</numerusform>
            <numerusform>منظمتان</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{status}: {count}</source>
        <translation>{status}: {count}</translation>
    </message>
    <message>
        <source>The day, such as {day}; empty for none</source>
        <translation>اليوم، مثل {day}؛ يُترك فارغًا إن لم يوجد</translation>
    </message>
    <message>
        <source>Why? The reason is kept and never published.</source>
        <translation>ما السبب؟ يُحفظ السبب ولا يُنشر أبدًا.</translation>
    </message>
    <message>
        <source>The published order can be changed while the whole list is shown in it: empty the search and the filters, and click a heading until the list is unsorted.</source>
        <translation>يمكن تغيير الترتيب المنشور حين تُعرض القائمة كلها وفقه: أفرغ البحث وعوامل التصفية، وانقر على عنوان العمود حتى يزول الفرز.</translation>
    </message>
    <message>
        <source>Search names, acronyms, cities, people</source>
        <translation>البحث في الأسماء والمختصرات والمدن والأشخاص</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.
Import a spreadsheet, add organisations of the directory, or register them at the desk.</source>
        <translation>لا أحد في اللائحة بعد.
استورد جدولًا، أو أضف منظمات من الدليل، أو سجّلها في مكتب التسجيل.</translation>
    </message>
</context>
<context>
    <name>SignatoryFilters</name>
    <message>
        <source>Every kind</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>كل الجهات</translation>
    </message>
    <message>
        <source>Every group</source>
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Thematic group</source>
        <translation>مجموعة موضوعاتية</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>كل الحالات</translation>
    </message>
</context>
<context>
    <name>SignatureDialog</name>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Named in full</source>
        <translation>بالاسم الكامل</translation>
    </message>
    <message>
        <source>By initials only</source>
        <translation>بالأحرف الأولى فقط</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>كيف تم التوقيع</translation>
    </message>
    <message>
        <source>Confidential names too</source>
        <translation>الأسماء السرية أيضًا</translation>
    </message>
    <message>
        <source>For you and for those who are written to</source>
        <translation>لك ولمن تُوجَّه إليهم</translation>
    </message>
    <message>
        <source>Save its certificate…</source>
        <translation>حفظ شهادتها…</translation>
    </message>
    <message>
        <source>Save its letter…</source>
        <translation>حفظ رسالتها…</translation>
    </message>
    <message>
        <source>Version that is signed</source>
        <translation>الصيغة الموقَّعة</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>لا يُذكر</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Late adhesion, No.</source>
        <translation>انضمام لاحق، رقم</translation>
    </message>
    <message>
        <source>Way of signing</source>
        <translation>طريقة التوقيع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>الممثل(ة)</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Date of the mandate</source>
        <translation>تاريخ التفويض</translation>
    </message>
    <message>
        <source>Name in public</source>
        <translation>الاسم للعموم</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field} (مطلوب)</translation>
    </message>
    <message>
        <source>The charter requires, and it is not told yet: {what}</source>
        <translation>يشترط الميثاق، ولم يُذكر بعد: {what}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter (أمريكي)</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>دون تحديد</translation>
    </message>
</context>
<context>
    <name>SigningCommands</name>
    <message>
        <source>Signature…</source>
        <translation>التوقيع…</translation>
    </message>
    <message>
        <source>Scanned signature sheet…</source>
        <translation>ورقة توقيعات ممسوحة ضوئيًا…</translation>
    </message>
    <message>
        <source>Rules for signing…</source>
        <translation>قواعد التوقيع…</translation>
    </message>
    <message>
        <source>Reconfirmation…</source>
        <translation>إعادة التأكيد…</translation>
    </message>
    <message>
        <source>Declined and withdrawn…</source>
        <translation>المعتذرون والمنسحبون…</translation>
    </message>
    <message>
        <source>Scanned sheets</source>
        <translation>أوراق ممسوحة ضوئيًا</translation>
    </message>
    <message>
        <source>Scanned signature sheet</source>
        <translation>ورقة توقيعات ممسوحة ضوئيًا</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>جارية قراءة الورقة…</translation>
    </message>
</context>
<context>
    <name>SigningRules</name>
    <message>
        <source>Rules for signing</source>
        <translation>قواعد التوقيع</translation>
    </message>
    <message>
        <source>Each signature must say</source>
        <translation>يجب أن يذكر كل توقيع</translation>
    </message>
    <message>
        <source>At least so many must sign</source>
        <translation>الحد الأدنى من التوقيعات</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>ممّن</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>Signed so far</source>
        <translation>وقّعت حتى الآن</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>اشتراطه</translation>
    </message>
    <message>
        <source>Ask for it no longer</source>
        <translation>إلغاء الاشتراط</translation>
    </message>
    <message>
        <source>{count}, reached</source>
        <translation>{count}، تحقق</translation>
    </message>
    <message>
        <source>{count}, not yet</source>
        <translation>{count}، ليس بعد</translation>
    </message>
</context>
<context>
    <name>SpellingCommands</name>
    <message>
        <source>Next spelling fault</source>
        <translation>الخطأ الإملائي التالي</translation>
    </message>
    <message>
        <source>Show spelling faults</source>
        <translation>إظهار الأخطاء الإملائية</translation>
    </message>
    <message>
        <source>Spelling faults are not shown.</source>
        <translation>الأخطاء الإملائية غير ظاهرة.</translation>
    </message>
    <message>
        <source>No dictionary for this charter is on this computer.</source>
        <translation>لا يوجد على هذا الحاسوب قاموس للغات هذا الميثاق.</translation>
    </message>
    <message>
        <source>There is no spelling fault in this provision.</source>
        <translation>لا خطأ إملائيًا في هذه الفقرة.</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Add to my words (on this computer)</source>
        <translation>أضف إلى كلماتي (على هذا الحاسوب)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New empty workspace…</source>
        <translation>ملف عمل جديد فارغ…</translation>
    </message>
    <message>
        <source>New workspace from a template</source>
        <translation>ملف عمل جديد من قالب</translation>
    </message>
    <message>
        <source>Look around in the sample…</source>
        <translation>التجوّل في المثال…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>فتح ملف عمل…</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>فتح نسخة احتياطية…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Write charters, collect the organisations that sign them, print them.</source>
        <translation>اكتب المواثيق، واجمع المنظمات الموقِّعة عليها، واطبعها.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>للبدء</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>ملفات العمل الأخيرة</translation>
    </message>
    <message>
        <source>None yet. A workspace is one file that holds charters and organisations.</source>
        <translation>لا شيء بعد. ملف العمل ملف واحد يضم المواثيق والمنظمات.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>No hash of a version is printed on “{name}”.</source>
        <translation>لا توجد بصمة صيغة مطبوعة على «{name}».</translation>
    </message>
    <message>
        <source>The hash {hash} printed on “{name}” is of no version in “{workspace}”.</source>
        <translation>البصمة {hash} المطبوعة على «{name}» ليست لأي صيغة في «{workspace}».</translation>
    </message>
    <message>
        <source>The pages of “{name}” carry the hashes of different versions.</source>
        <translation>تحمل صفحات «{name}» بصمات صيغ مختلفة.</translation>
    </message>
    <message>
        <source>The text of version {number} was altered after it was frozen.</source>
        <translation>عُدّل نص الصيغة {number} بعد تثبيتها.</translation>
    </message>
    <message>
        <source>The text of “{name}” is not that of version {number}; provisions that agree before the first difference: {count}.</source>
        <translation>نص «{name}» ليس نص الصيغة {number}. عدد الفقرات المتطابقة قبل أول اختلاف: {count}.</translation>
    </message>
    <message>
        <source>The text of “{name}” is that of version {number}.</source>
        <translation>نص «{name}» هو نص الصيغة {number}.</translation>
    </message>
    <message>
        <source>The text of “{name}” is the translation kept with version {number}; it is not authentic.</source>
        <translation>نص «{name}» هو الترجمة المحفوظة مع الصيغة {number}، وليس النص الأصلي.</translation>
    </message>
    <message>
        <source>The text of “{title}” is no longer that of version {number}, which was adopted; provisions that differ: {count}.</source>
        <translation>لم يعد نص «{title}» نص الصيغة {number} المعتمدة. عدد الفقرات المختلفة: {count}.</translation>
    </message>
    <message>
        <source>The text of “{title}” is that of version {number}, which was adopted.</source>
        <translation>نص «{title}» هو نص الصيغة {number} المعتمدة.</translation>
    </message>
    <message>
        <source>There is no version to check in “{name}”.</source>
        <translation>لا توجد صيغة للتحقق منها في «{name}».</translation>
    </message>
    <message>
        <source>Version {number} has the text that was frozen ({hash}).</source>
        <translation>للصيغة {number} النص الذي ثُبِّت ({hash}).</translation>
    </message>
    <message>
        <source>Version {number} is not the text of “{title}” that was adopted.</source>
        <translation>الصيغة {number} ليست نص «{title}» المعتمد.</translation>
    </message>
    <message>
        <source>Version {number} is the text of “{title}” that was adopted.</source>
        <translation>الصيغة {number} هي نص «{title}» المعتمد.</translation>
    </message>
    <message>
        <source>“{hash}” is the hash of no version in “{workspace}”.</source>
        <translation>«{hash}» ليست بصمة أي صيغة في «{workspace}».</translation>
    </message>
    <message>
        <source>“{name}” is a copy of version {number}; version {adopted} was adopted.</source>
        <translation>«{name}» نسخة ورقية من الصيغة {number}، والمعتمدة هي الصيغة {adopted}.</translation>
    </message>
    <message>
        <source>“{name}” says that it has the text {hash}; check it against a workspace.</source>
        <translation>يقول «{name}» إن له النص {hash}، فقارنوه بملف عمل.</translation>
    </message>
    <message>
        <source>“{title}” is adopted, but no version of it was frozen.</source>
        <translation>«{title}» معتمد، لكن لم تُثبَّت أي صيغة منه.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Accept amendment</source>
        <translation>قبول تعديل</translation>
    </message>
    <message>
        <source>Add agenda item</source>
        <translation>إضافة نقطة إلى جدول الأعمال</translation>
    </message>
    <message>
        <source>Add amendment</source>
        <translation>إضافة تعديل</translation>
    </message>
    <message>
        <source>Add attendance</source>
        <translation>إضافة حضور</translation>
    </message>
    <message>
        <source>Add candidate</source>
        <translation>إضافة مرشح</translation>
    </message>
    <message>
        <source>Add charter</source>
        <translation>إضافة ميثاق</translation>
    </message>
    <message>
        <source>Add charter from template</source>
        <translation>إضافة ميثاق من قالب</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>إضافة قرار</translation>
    </message>
    <message>
        <source>Add election</source>
        <translation>إضافة انتخاب</translation>
    </message>
    <message>
        <source>Add logo</source>
        <translation>إضافة شعار</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>إضافة اجتماع</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>إضافة منظمة</translation>
    </message>
    <message>
        <source>Add provision</source>
        <translation>إضافة فقرة</translation>
    </message>
    <message>
        <source>Add signatory</source>
        <translation>إضافة موقع</translation>
    </message>
    <message>
        <source>Add the sample charter</source>
        <translation>إضافة الميثاق النموذجي</translation>
    </message>
    <message>
        <source>Add thematic group</source>
        <translation>إضافة مجموعة موضوعاتية</translation>
    </message>
    <message>
        <source>Add threshold</source>
        <translation>إضافة عتبة</translation>
    </message>
    <message>
        <source>Adopt version</source>
        <translation>اعتماد صيغة</translation>
    </message>
    <message>
        <source>Answer amendment</source>
        <translation>الجواب عن تعديل</translation>
    </message>
    <message>
        <source>Answer reconfirmation</source>
        <translation>الجواب عن طلب التأكيد</translation>
    </message>
    <message>
        <source>Ask for reconfirmation</source>
        <translation>طلب التأكيد من جديد</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Change status of signatory</source>
        <translation>تغيير حالة موقع</translation>
    </message>
    <message>
        <source>Close consultation</source>
        <translation>إغلاق تشاور</translation>
    </message>
    <message>
        <source>Confirm translation</source>
        <translation>تأكيد الترجمة</translation>
    </message>
    <message>
        <source>Edit agenda item</source>
        <translation>تعديل نقطة في جدول الأعمال</translation>
    </message>
    <message>
        <source>Edit amendment</source>
        <translation>تعديل بيانات تعديل</translation>
    </message>
    <message>
        <source>Edit attendance</source>
        <translation>تعديل حضور</translation>
    </message>
    <message>
        <source>Edit candidate</source>
        <translation>تعديل مرشح</translation>
    </message>
    <message>
        <source>Edit charter</source>
        <translation>تعديل بيانات الميثاق</translation>
    </message>
    <message>
        <source>Edit consultation</source>
        <translation>تعديل تشاور</translation>
    </message>
    <message>
        <source>Edit decision</source>
        <translation>تعديل قرار</translation>
    </message>
    <message>
        <source>Edit election</source>
        <translation>تعديل انتخاب</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>تعديل اجتماع</translation>
    </message>
    <message>
        <source>Edit organisation</source>
        <translation>تعديل منظمة</translation>
    </message>
    <message>
        <source>Edit provision</source>
        <translation>تعديل فقرة</translation>
    </message>
    <message>
        <source>Edit representative</source>
        <translation>تعديل ممثل</translation>
    </message>
    <message>
        <source>Edit signatory</source>
        <translation>تعديل موقع</translation>
    </message>
    <message>
        <source>Edit thematic group</source>
        <translation>تعديل مجموعة موضوعاتية</translation>
    </message>
    <message>
        <source>Edit threshold</source>
        <translation>تعديل عتبة</translation>
    </message>
    <message>
        <source>Fill attendance list</source>
        <translation>ملء لائحة الحضور</translation>
    </message>
    <message>
        <source>Freeze version</source>
        <translation>تثبيت صيغة</translation>
    </message>
    <message>
        <source>Import organisations</source>
        <translation>استيراد المنظمات</translation>
    </message>
    <message>
        <source>Invite to consultation</source>
        <translation>دعوة إلى التشاور</translation>
    </message>
    <message>
        <source>Join provisions</source>
        <translation>ضم فقرتين</translation>
    </message>
    <message>
        <source>Keep organisations apart</source>
        <translation>إبقاء منظمتين منفصلتين</translation>
    </message>
    <message>
        <source>Make collector file</source>
        <translation>إنشاء ملف تجميع</translation>
    </message>
    <message>
        <source>Merge organisations</source>
        <translation>دمج منظمات</translation>
    </message>
    <message>
        <source>Merge workspace</source>
        <translation>دمج ملف عمل</translation>
    </message>
    <message>
        <source>Move agenda item</source>
        <translation>نقل نقطة في جدول الأعمال</translation>
    </message>
    <message>
        <source>Move provision</source>
        <translation>نقل فقرة</translation>
    </message>
    <message>
        <source>Move signatory</source>
        <translation>نقل موقع</translation>
    </message>
    <message>
        <source>Move thematic group</source>
        <translation>نقل مجموعة موضوعاتية</translation>
    </message>
    <message>
        <source>Name representative</source>
        <translation>تعيين ممثل</translation>
    </message>
    <message>
        <source>Note answer</source>
        <translation>تسجيل جواب</translation>
    </message>
    <message>
        <source>Open consultation</source>
        <translation>فتح تشاور</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>لصق نص</translation>
    </message>
    <message>
        <source>Record late adhesion</source>
        <translation>تسجيل انضمام لاحق</translation>
    </message>
    <message>
        <source>Record scanned signatures</source>
        <translation>تسجيل توقيعات ممسوحة ضوئيًا</translation>
    </message>
    <message>
        <source>Record signatures</source>
        <translation>تسجيل توقيعات</translation>
    </message>
    <message>
        <source>Register attendance</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>Register signature</source>
        <translation>تسجيل توقيع</translation>
    </message>
    <message>
        <source>Remember columns</source>
        <translation>حفظ توزيع الأعمدة</translation>
    </message>
    <message>
        <source>Remove agenda item</source>
        <translation>حذف نقطة من جدول الأعمال</translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation>حذف مرفق</translation>
    </message>
    <message>
        <source>Remove attendance</source>
        <translation>حذف حضور</translation>
    </message>
    <message>
        <source>Remove candidate</source>
        <translation>حذف مرشح</translation>
    </message>
    <message>
        <source>Remove consultation</source>
        <translation>حذف تشاور</translation>
    </message>
    <message>
        <source>Remove decision</source>
        <translation>حذف قرار</translation>
    </message>
    <message>
        <source>Remove election</source>
        <translation>حذف انتخاب</translation>
    </message>
    <message>
        <source>Remove invitation</source>
        <translation>حذف دعوة</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>حذف الشعار</translation>
    </message>
    <message>
        <source>Remove meeting</source>
        <translation>حذف اجتماع</translation>
    </message>
    <message>
        <source>Remove organisation</source>
        <translation>حذف منظمة</translation>
    </message>
    <message>
        <source>Remove provision</source>
        <translation>حذف فقرة</translation>
    </message>
    <message>
        <source>Remove signatory</source>
        <translation>حذف موقع</translation>
    </message>
    <message>
        <source>Remove thematic group</source>
        <translation>حذف مجموعة موضوعاتية</translation>
    </message>
    <message>
        <source>Remove threshold</source>
        <translation>حذف عتبة</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>استبدال نص</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>استعادة صيغة</translation>
    </message>
    <message>
        <source>Set members of thematic group</source>
        <translation>تحديد أعضاء مجموعة موضوعاتية</translation>
    </message>
    <message>
        <source>Set responsible organisations</source>
        <translation>تحديد المنظمات المسؤولة</translation>
    </message>
    <message>
        <source>Set rules for signatures</source>
        <translation>تحديد قواعد التوقيع</translation>
    </message>
    <message>
        <source>Split provision</source>
        <translation>تقسيم فقرة</translation>
    </message>
    <message>
        <source>Take in consultation sheet</source>
        <translation>إدراج استمارة تشاور</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Taking the step back…</source>
        <translation>جارٍ التراجع عن الخطوة…</translation>
    </message>
    <message>
        <source>Taken back: {step}.</source>
        <translation>جرى التراجع عن: {step}.</translation>
    </message>
    <message>
        <source>Bringing the step back…</source>
        <translation>جارية إعادة الخطوة…</translation>
    </message>
    <message>
        <source>Brought back: {step}.</source>
        <translation>أُعيد: {step}.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stayed: they were changed again since.</source>
        <translation>
            <numerusform>لم تبق أي قيمة.</numerusform>
            <numerusform>بقيت قيمة واحدة: عُدّلت بعد ذلك.</numerusform>
            <numerusform>بقيت قيمتان: عُدّلتا بعد ذلك.</numerusform>
            <numerusform>بقيت %n قيم: عُدّلت بعد ذلك.</numerusform>
            <numerusform>بقيت %n قيمة: عُدّلت بعد ذلك.</numerusform>
            <numerusform>بقيت %n قيمة: عُدّلت بعد ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Weak: it can be guessed</source>
        <translation>ضعيفة: يمكن تخمينها</translation>
    </message>
    <message>
        <source>Fair: guessing takes years</source>
        <translation>متوسطة: تخمينها يستغرق سنوات</translation>
    </message>
    <message>
        <source>Strong: nobody guesses it</source>
        <translation>قوية: لا أحد يخمّنها</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Charter</source>
        <translation>ميثاق</translation>
    </message>
    <message>
        <source>Founding declaration</source>
        <translation>إعلان تأسيسي</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>بيان</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>خطة عمل</translation>
    </message>
    <message>
        <source>Concept note</source>
        <translation>مذكرة مفاهيمية</translation>
    </message>
    <message>
        <source>Bylaws</source>
        <translation>نظام أساسي</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In consultation</source>
        <translation>قيد التشاور</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Open for adhesion</source>
        <translation>مفتوح للانضمام</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>حل محله نص أحدث</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>ديباجة</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>مبدأ</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>مطلب</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>آلية</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>بند في لائحة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>خاتمة</translation>
    </message>
    <message>
        <source>Adoption clause</source>
        <translation>صيغة الاعتماد</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>مدرجة</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>مدعوة</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>اعتذرت</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>انسحبت</translation>
    </message>
    <message>
        <source>Invalidated</source>
        <translation>توقيع ملغى</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Scanned copy</source>
        <translation>نسخة ممسوحة ضوئيًا</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>على الشاشة</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>برسالة</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>0123456789</source>
        <translation>0123456789</translation>
    </message>
    <message>
        <source>٠١٢٣٤٥٦٧٨٩</source>
        <translation>٠١٢٣٤٥٦٧٨٩</translation>
    </message>
    <message>
        <source>Morocco (يناير، ماي، غشت)</source>
        <translation>المغرب (يناير، ماي، غشت)</translation>
    </message>
    <message>
        <source>Egypt and the Gulf (يناير، مايو، أغسطس)</source>
        <translation>مصر والخليج (يناير، مايو، أغسطس)</translation>
    </message>
    <message>
        <source>Levant (كانون الثاني، أيار، آب)</source>
        <translation>بلاد الشام (كانون الثاني، أيار، آب)</translation>
    </message>
    <message>
        <source>Tunisia and Algeria (جانفي، ماي، أوت)</source>
        <translation>تونس والجزائر (جانفي، ماي، أوت)</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>جمعية</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>فدرالية</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>ائتلاف</translation>
    </message>
    <message>
        <source>Observatory</source>
        <translation>مرصد</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>منتدى</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>اتحاد</translation>
    </message>
    <message>
        <source>Institute</source>
        <translation>معهد</translation>
    </message>
    <message>
        <source>League</source>
        <translation>رابطة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>لجنة</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>مركز</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>حركة</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>منصة</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>عيادة قانونية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>New provision</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>صياغة أخرى</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مسجّل</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>قيد الدراسة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Accepted in other words</source>
        <translation>مقبول بصيغة أخرى</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>مؤجّل</translation>
    </message>
    <message>
        <source>Withdrawn by its author</source>
        <translation>سحبه صاحبه</translation>
    </message>
    <message>
        <source>Received on paper</source>
        <translation>ورد على الورق</translation>
    </message>
    <message>
        <source>Received by e-mail</source>
        <translation>ورد بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Received at a meeting</source>
        <translation>ورد في اجتماع</translation>
    </message>
    <message>
        <source>Received online</source>
        <translation>ورد عبر الإنترنت</translation>
    </message>
    <message>
        <source>Received by phone</source>
        <translation>ورد بالهاتف</translation>
    </message>
    <message>
        <source>Simple majority</source>
        <translation>أغلبية بسيطة</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>أغلبية الثلثين</translation>
    </message>
    <message>
        <source>Not voted yet</source>
        <translation>لم يُصوَّت بعد</translation>
    </message>
    <message>
        <source>Tied, not adopted</source>
        <translation>تعادل، غير معتمد</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>وثيقة PDF</translation>
    </message>
    <message>
        <source>Signature on screen</source>
        <translation>توقيع على الشاشة</translation>
    </message>
    <message>
        <source>now bold</source>
        <translation>صار بخط عريض</translation>
    </message>
    <message>
        <source>no longer bold</source>
        <translation>لم يعد بخط عريض</translation>
    </message>
    <message>
        <source>now italic</source>
        <translation>صار بخط مائل</translation>
    </message>
    <message>
        <source>no longer italic</source>
        <translation>لم يعد بخط مائل</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورشة</translation>
    </message>
    <message>
        <source>Consultation meeting</source>
        <translation>لقاء تشاوري</translation>
    </message>
    <message>
        <source>Founding assembly</source>
        <translation>جمع عام تأسيسي</translation>
    </message>
    <message>
        <source>General assembly</source>
        <translation>جمع عام</translation>
    </message>
    <message>
        <source>Board meeting</source>
        <translation>اجتماع المكتب</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>فريق عمل</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation>اجتماع آخر</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>غائب بعذر</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>دون نصاب</translation>
    </message>
    <message>
        <source>A number of members</source>
        <translation>عدد من الأعضاء</translation>
    </message>
    <message>
        <source>A share of the members</source>
        <translation>نسبة من الأعضاء</translation>
    </message>
    <message>
        <source>More than half of the members</source>
        <translation>أكثر من نصف الأعضاء</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>لم ترد بعد</translation>
    </message>
    <message>
        <source>Signature confirmed</source>
        <translation>أكدت توقيعها</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>رفضت تأكيد توقيعها</translation>
    </message>
    <message>
        <source>Representative of the signatory</source>
        <translation>ممثل الجهة الموقعة</translation>
    </message>
    <message>
        <source>Capacity of the representative</source>
        <translation>صفة الممثل</translation>
    </message>
    <message>
        <source>Date of the mandate</source>
        <translation>تاريخ التفويض</translation>
    </message>
    <message>
        <source>Organisations that signed</source>
        <translation>المنظمات الموقعة</translation>
    </message>
    <message>
        <source>Organisations of a region</source>
        <translation>منظمات جهة</translation>
    </message>
    <message>
        <source>Members of a thematic group</source>
        <translation>أعضاء مجموعة موضوعاتية</translation>
    </message>
    <message>
        <source>Organisations of a kind</source>
        <translation>منظمات من نوع معين</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Tamazight</source>
        <translation>الأمازيغية</translation>
    </message>
</context>
<context>
    <name>TextFileChoices</name>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256 (عربي)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252 (أوروبا الغربية)</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>ترميز الحروف</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>الفاصل</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Check a paper or file</source>
        <translation>التحقق من ورقة أو ملف</translation>
    </message>
    <message>
        <source>Each copy of an adopted charter carries the fingerprint of its text. Check a PDF or a workspace, type what stands at the foot of a paper, or scan its QR code into the field.</source>
        <translation>تحمل كل نسخة من ميثاق معتمد بصمة نصه. تحقّق من ملف PDF أو ملف عمل، أو اكتب ما في أسفل الورقة، أو امسح رمز QR في الخانة.</translation>
    </message>
    <message>
        <source>Fingerprint, or QR code</source>
        <translation>البصمة أو رمز QR</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>ما جرى التحقق منه</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>التحقق من ملف…</translation>
    </message>
    <message>
        <source>PDF or workspace</source>
        <translation>PDF أو ملف عمل</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>التحقق من ملف</translation>
    </message>
    <message>
        <source>Every text in “{name}” is as it was frozen and adopted.</source>
        <translation>كل نص في «{name}» كما ثُبِّت واعتُمد.</translation>
    </message>
    <message>
        <source>Check this workspace</source>
        <translation>التحقق من ملف العمل هذا</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
</context>
<context>
    <name>VersionComparison</name>
    <message>
        <source>Save the comparison…</source>
        <translation>حفظ المقارنة…</translation>
    </message>
    <message>
        <source>Print the comparison…</source>
        <translation>طباعة المقارنة…</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Provisions that differ: {count}. What came is underlined, what went is struck out.</source>
        <translation>الفقرات المختلفة: {count}. المضاف تحته خط، والمحذوف مشطوب.</translation>
    </message>
    <message>
        <source>The two texts are the same, word for word.</source>
        <translation>النصان متطابقان كلمة بكلمة.</translation>
    </message>
    <message>
        <source>{kind}: new</source>
        <translation>{kind}: إضافة</translation>
    </message>
    <message>
        <source>{kind}: removed</source>
        <translation>{kind}: حذف</translation>
    </message>
    <message>
        <source>{kind}: was “{before}”</source>
        <translation>{kind}: كان النوع «{before}»</translation>
    </message>
    <message>
        <source>{kind}: moved</source>
        <translation>{kind}: تغيير الموضع</translation>
    </message>
    <message>
        <source>{kind}: look changed</source>
        <translation>{kind}: تغيير في شكل الخط</translation>
    </message>
    <message>
        <source>{kind}: reworded</source>
        <translation>{kind}: تعديل في الصياغة</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>حفظ المقارنة</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>The comparison is in {name}.</source>
        <translation>المقارنة في {name}.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>VersionsPlace</name>
    <message>
        <source>Restore as draft</source>
        <translation>استعادة كمسودة</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>تثبيت…</translation>
    </message>
    <message>
        <source>The whole hash is on the clipboard.</source>
        <translation>البصمة كاملة في الحافظة.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ر.ت</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>نسخ البصمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>تاريخ التثبيت</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من طرف</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Adopted version</source>
        <translation>الصيغة المعتمدة</translation>
    </message>
    <message>
        <source>This charter has no text yet.
Write it in the place “Charter” first.</source>
        <translation>لا نص لهذا الميثاق بعد.
اكتبه أولًا في «الميثاق».</translation>
    </message>
    <message>
        <source>No version is frozen yet.
Once the text can be shown to others, freeze it with the button above; then every change is seen word by word, and the text can be adopted.</source>
        <translation>لم تُثبَّت أي صيغة بعد.
متى صار النص جاهزًا للعرض على غيرك فثبّته بالزر أعلاه؛ عندئذ يظهر كل تغيير كلمة بكلمة، ويمكن اعتماد النص.</translation>
    </message>
    <message>
        <source>The draft has changed since version {number}.</source>
        <translation>تغيرت المسودة منذ الصيغة {number}.</translation>
    </message>
    <message>
        <source>The draft says what version {number} says.</source>
        <translation>نص المسودة مطابق لنص الصيغة {number}.</translation>
    </message>
    <message>
        <source>The version is adopted.</source>
        <translation>اعتُمدت الصيغة.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) signed an earlier text: ask them in the place “Signatories”, by “Reconfirmation…”.</source>
        <translation>
            <numerusform>لم توقع أي منظمة نصًا سابقًا.</numerusform>
            <numerusform>وقعت منظمة واحدة نصًا سابقًا: اطلب تأكيدها في «الموقعون» عبر «إعادة التأكيد…».</numerusform>
            <numerusform>وقعت منظمتان نصًا سابقًا: اطلب تأكيدهما في «الموقعون» عبر «إعادة التأكيد…».</numerusform>
            <numerusform>وقعت %n منظمات نصًا سابقًا: اطلب تأكيدها في «الموقعون» عبر «إعادة التأكيد…».</numerusform>
            <numerusform>وقعت %n منظمة نصًا سابقًا: اطلب تأكيدها في «الموقعون» عبر «إعادة التأكيد…».</numerusform>
            <numerusform>وقعت %n منظمة نصًا سابقًا: اطلب تأكيدها في «الموقعون» عبر «إعادة التأكيد…».</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft says again what version {number} says. Undo brings back what was there.</source>
        <translation>عادت المسودة إلى نص الصيغة {number}. يعيد «تراجع» ما كان قبلها.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الصيغة {number}</translation>
    </message>
    <message>
        <source>{of_whom}: {signed} of {minimum}, reached</source>
        <translation>{of_whom}: {signed} من {minimum}، تحقق</translation>
    </message>
    <message>
        <source>{of_whom}: {signed} of {minimum}</source>
        <translation>{of_whom}: {signed} من {minimum}</translation>
    </message>
</context>
<context>
    <name>WorkspaceMenu</name>
    <message>
        <source>&amp;Workspace</source>
        <translation>مل&amp;ف العمل</translation>
    </message>
    <message>
        <source>&amp;Passphrase…</source>
        <translation>&amp;عبارة المرور…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;قفل الآن</translation>
    </message>
    <message>
        <source>Lock when &amp;idle</source>
        <translation>القفل عند عدم الاست&amp;عمال</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>النسخ الا&amp;حتياطية…</translation>
    </message>
    <message>
        <source>&amp;Check the workspace…</source>
        <translation>فحص ملف ال&amp;عمل…</translation>
    </message>
    <message>
        <source>Check a paper or &amp;file…</source>
        <translation>التحقق من ورقة أو مل&amp;ف…</translation>
    </message>
    <message>
        <source>&amp;Recover a damaged file…</source>
        <translation>اس&amp;ترجاع ملف تالف…</translation>
    </message>
    <message>
        <source>&amp;Merge a workspace…</source>
        <translation>&amp;دمج ملف عمل…</translation>
    </message>
    <message>
        <source>Make a c&amp;ollector file…</source>
        <translation>إنشاء ملف ت&amp;جميع…</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Merge a workspace</source>
        <translation>دمج ملف عمل</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ملفات العمل</translation>
    </message>
    <message>
        <source>Recover a damaged file</source>
        <translation>استرجاع ملف تالف</translation>
    </message>
    <message>
        <source>Looking for damage…</source>
        <translation>جارٍ البحث عن التلف…</translation>
    </message>
</context>
</TS>
