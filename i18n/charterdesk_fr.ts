<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CharterDesk</source>
        <translation>À propos de CharterDesk</translation>
    </message>
    <message>
        <source>Write charters, collect the organisations that sign them and print correct Arabic documents, offline.</source>
        <translation>Rédiger des chartes, réunir les organisations qui les signent et imprimer des documents arabes corrects, hors ligne.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Version number</source>
        <translation>Numéro de version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>What CharterDesk is made of</source>
        <translation>Ce dont CharterDesk est fait</translation>
    </message>
    <message>
        <source>Terms of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>You have version {version} of {month}. Newer ones are where you got this one; CharterDesk itself never asks the network for them.</source>
        <translation>Vous avez la version {version} de {month}. Les plus récentes se trouvent là où vous avez obtenu celle-ci&#x202f;; CharterDesk ne les cherche jamais lui-même sur le réseau.</translation>
    </message>
</context>
<context>
    <name>AdoptVersion</name>
    <message>
        <source>Adopt a version</source>
        <translation>Adopter une version</translation>
    </message>
    <message>
        <source>The draft as it stands; it is frozen first</source>
        <translation>Le projet tel qu’il est&#x202f;; il est d’abord figé</translation>
    </message>
    <message>
        <source>None that is kept here</source>
        <translation>Aucune de celles notées ici</translation>
    </message>
    <message>
        <source>Untitled meeting</source>
        <translation>Réunion sans titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adoptée le</translation>
    </message>
    <message>
        <source>Place ({language})</source>
        <translation>Lieu ({language})</translation>
    </message>
    <message>
        <source>From now on organisations sign this text and no other.</source>
        <translation>Désormais, c’est ce texte que signent les organisations, et aucun autre.</translation>
    </message>
</context>
<context>
    <name>AgendaTab</name>
    <message>
        <source>Move item up</source>
        <translation>Monter le point</translation>
    </message>
    <message>
        <source>Move item down</source>
        <translation>Descendre le point</translation>
    </message>
    <message>
        <source>What was said on this item, for the minutes</source>
        <translation>Ce qui a été dit sur ce point, pour le procès-verbal</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Retirer le point</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Length (min)</source>
        <translation>Durée (min)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant(e)</translation>
    </message>
    <message>
        <source>All items together: {hours} h {minutes} min.</source>
        <translation>Durée de tous les points&#xa0;: {hours} h {minutes} min.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>The agenda is empty.
Add its first item; the times follow from how long each one lasts.</source>
        <translation>L’ordre du jour est vide.
Ajoutez-y le premier point&#x202f;; les heures se déduisent de la durée de chacun.</translation>
    </message>
</context>
<context>
    <name>AmendmentDialog</name>
    <message>
        <source>New comment or amendment</source>
        <translation>Nouveau commentaire ou amendement</translation>
    </message>
    <message>
        <source>Correct what was taken down</source>
        <translation>Corriger ce qui a été noté</translation>
    </message>
    <message>
        <source>Outside of a consultation</source>
        <translation>Hors consultation</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>The text as it should be</source>
        <translation>Le texte tel qu’il devrait être</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>AmendmentPanel</name>
    <message>
        <source>Words that are proposed</source>
        <translation>Formulation proposée</translation>
    </message>
    <message>
        <source>What is said about it</source>
        <translation>Ce qui en est dit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The text as it stands</source>
        <translation>Le texte tel qu’il est</translation>
    </message>
    <message>
        <source>New provision after this one</source>
        <translation>Nouvelle disposition après celle-ci</translation>
    </message>
    <message>
        <source>The provision goes</source>
        <translation>La disposition disparaît</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>What is proposed, and why</source>
        <translation>Ce qui est proposé, et pourquoi</translation>
    </message>
</context>
<context>
    <name>AmendmentsTab</name>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Correct what was taken down…</source>
        <translation>Corriger ce qui a été noté…</translation>
    </message>
    <message>
        <source>It has been answered.</source>
        <translation>Il y a été répondu.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Collides with</source>
        <translation>En collision avec</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Every provision</source>
        <translation>Toutes les dispositions</translation>
    </message>
    <message>
        <source>No comment yet.
Write down what is said with “New comment…” above, or take in the sheets that come back.</source>
        <translation>Pas encore de commentaire.
Notez ce qui est dit avec «&#xa0;Nouveau commentaire…&#xa0;» ci-dessus, ou reprenez les fiches qui reviennent.</translation>
    </message>
    <message>
        <source>Comments and amendments</source>
        <translation>Commentaires et amendements</translation>
    </message>
    <message>
        <source>Search texts and organisations</source>
        <translation>Chercher dans les textes et les organisations</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Tous les statuts</translation>
    </message>
</context>
<context>
    <name>AnswerAmendment</name>
    <message>
        <source>Answer to No. {number}</source>
        <translation>Réponse au nº {number}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The text as it is to be</source>
        <translation>Le texte tel qu’il sera</translation>
    </message>
    <message>
        <source>What changes in the draft</source>
        <translation>Ce qui change dans le projet</translation>
    </message>
    <message>
        <source>Put into the draft</source>
        <translation>Intégrer au projet</translation>
    </message>
</context>
<context>
    <name>AttachChoices</name>
    <message>
        <source>Put them on the list of the charter that is shown</source>
        <translation>Les inscrire sur la liste de la charte affichée</translation>
    </message>
    <message>
        <source>Status of those whose row names none</source>
        <translation>Statut de celles dont la ligne n’en donne pas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date of those whose row names none</source>
        <translation>Date de celles dont la ligne n’en donne pas</translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message>
        <source>Persons: {present} present, {excused} excused, {absent} absent.</source>
        <translation>Personnes&#xa0;: {present} présentes, {excused} excusées, {absent} absentes.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Take the selected off the list</source>
        <translation>Retirer la sélection de la liste</translation>
    </message>
    <message>
        <source>Nobody is on the list of signatories yet.</source>
        <translation>Personne n’est encore sur la liste des signataires.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>List the signatories</source>
        <translation>Inscrire les signataires</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité(e)</translation>
    </message>
    <message>
        <source>Guest of no organisation: {name}</source>
        <translation>Invité(e) sans organisation&#xa0;: {name}</translation>
    </message>
    <message>
        <source>New organisation: {name}</source>
        <translation>Nouvelle organisation&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Organisations that fit</source>
        <translation>Organisations correspondantes</translation>
    </message>
    <message>
        <source>Part of a name, then Enter</source>
        <translation>Une partie du nom, puis Entrée</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.
List the signatories to tick them off as they come, or type part of an organisation’s name above.</source>
        <translation>La liste est encore vide.
Inscrivez-y les signataires pour les pointer à leur arrivée, ou tapez ci-dessus une partie du nom d’une organisation.</translation>
    </message>
</context>
<context>
    <name>BackupReason</name>
    <message>
        <source>Before an import</source>
        <translation>Avant une importation</translation>
    </message>
    <message>
        <source>Before a new release</source>
        <translation>Avant une nouvelle version</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>Avant une fusion</translation>
    </message>
    <message>
        <source>Before a backup came back</source>
        <translation>Avant un rétablissement</translation>
    </message>
    <message>
        <source>Backup of the day</source>
        <translation>Sauvegarde du jour</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>A second place…</source>
        <translation>Un second emplacement…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Pas de second emplacement</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La rétablir</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Backups lie beside the workspace and nowhere else.</source>
        <translation>Les sauvegardes sont à côté de l’espace de travail et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The backup of the day is kept in {folder} too.</source>
        <translation>La sauvegarde du jour est aussi gardée dans {folder}.</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} ko</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Second emplacement</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day of use and before imports.</source>
        <translation>Il n’y a pas encore de sauvegarde. Il s’en fait une par jour d’utilisation et avant chaque importation.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>Bringing the chosen one back would change what is listed beside it.</source>
        <translation>Rétablir la sauvegarde choisie changerait ce qui figure dans la liste d’à côté.</translation>
    </message>
    <message>
        <source>Nothing has changed since this backup.</source>
        <translation>Rien n’a changé depuis cette sauvegarde.</translation>
    </message>
    <message>
        <source>The workspace is as it was {when}. Undo takes that back.</source>
        <translation>L’espace de travail est comme il était le {when}. On peut annuler ce retour.</translation>
    </message>
    <message>
        <source>Bringing the backup back…</source>
        <translation>Rétablissement de la sauvegarde…</translation>
    </message>
    <message>
        <source>The backup is there.</source>
        <translation>La sauvegarde est faite.</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Écriture de la sauvegarde…</translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>Un second emplacement pour les sauvegardes</translation>
    </message>
</context>
<context>
    <name>BodiesOf</name>
    <message>
        <source>Search names, acronyms, cities</source>
        <translation>Chercher noms, sigles, villes</translation>
    </message>
    <message>
        <source>Coordinated by</source>
        <translation>Coordonné par</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
</context>
<context>
    <name>CardOptions</name>
    <message>
        <source>Sheet of labels</source>
        <translation>Planche d’étiquettes</translation>
    </message>
    <message>
        <source>Columns and rows</source>
        <translation>Colonnes et lignes</translation>
    </message>
    <message>
        <source>Width and height (mm)</source>
        <translation>Largeur et hauteur (mm)</translation>
    </message>
    <message>
        <source>From the left, from the top (mm)</source>
        <translation>Depuis la gauche, depuis le haut (mm)</translation>
    </message>
    <message>
        <source>Between columns, between rows (mm)</source>
        <translation>Entre colonnes, entre lignes (mm)</translation>
    </message>
    <message>
        <source>Begin at label</source>
        <translation>Commencer à l’étiquette</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Height of one side (mm)</source>
        <translation>Hauteur d’une face (mm)</translation>
    </message>
    <message>
        <source>Where some labels of the sheet are used already</source>
        <translation>Si des étiquettes de la planche ont déjà servi</translation>
    </message>
    <message>
        <source>Lines to cut along</source>
        <translation>Traits de coupe</translation>
    </message>
    <message>
        <source>Other measures…</source>
        <translation>Autres mesures…</translation>
    </message>
    <message>
        <source>A whole sheet, folded</source>
        <translation>Une feuille entière, pliée</translation>
    </message>
    <message>
        <source>Half a sheet, folded</source>
        <translation>Une demi-feuille, pliée</translation>
    </message>
    <message>
        <source>Another height…</source>
        <translation>Une autre hauteur…</translation>
    </message>
    <message>
        <source>{paper}: {grid}, {size} in</source>
        <translation>{paper}&#xa0;: {grid}, {size} po</translation>
    </message>
    <message>
        <source>{paper}: {grid}, {size} mm</source>
        <translation>{paper}&#xa0;: {grid}, {size} mm</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>CharterDetails</name>
    <message>
        <source>Details of the charter</source>
        <translation>Fiche de la charte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adoptée le</translation>
    </message>
    <message>
        <source>Authentic language</source>
        <translation>Langue faisant foi</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Rédigée en</translation>
    </message>
    <message>
        <source>Digits in print</source>
        <translation>Chiffres à l’impression</translation>
    </message>
    <message>
        <source>Arabic month names</source>
        <translation>Noms des mois en arabe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
</context>
<context>
    <name>CharterPlace</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Fiche…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove this provision</source>
        <translation>Supprimer cette disposition</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>Scinder au curseur</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <translation>Joindre à la précédente</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Mettre en retrait</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Réduire le retrait</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{title} · {status}</source>
        <translation>{title} · {status}</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquante</numerusform>
            <numerusform>%n manquantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n dépassée</numerusform>
            <numerusform>%n dépassées</numerusform>
        </translation>
    </message>
    <message>
        <source>A provision of this kind stands no deeper.</source>
        <translation>Une disposition de ce type ne descend pas plus bas.</translation>
    </message>
    <message>
        <source>A provision of this kind stands no higher.</source>
        <translation>Une disposition de ce type ne monte pas plus haut.</translation>
    </message>
    <message>
        <source>Put the cursor into the text, where it is to be split.</source>
        <translation>Placez le curseur dans le texte, là où il faut le couper.</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Dispositions</translation>
    </message>
    <message>
        <source>Kind of provision</source>
        <translation>Type de disposition</translation>
    </message>
    <message>
        <source>This charter has no text yet.
Add its first provision with the button above.</source>
        <translation>Cette charte n’a pas encore de texte.
Ajoutez sa première disposition avec le bouton ci-dessus.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check of the workspace</source>
        <translation>Vérification de l’espace de travail</translation>
    </message>
    <message>
        <source>What is wrong or missing</source>
        <translation>Ce qui est faux ou manque</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>Wrong or missing: {count}</source>
        <translation>Faux ou manquant&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The file is sound, and nothing is missing in its charters.</source>
        <translation>Le fichier est sain, et rien ne manque dans ses chartes.</translation>
    </message>
</context>
<context>
    <name>ChooseOrganisations</name>
    <message>
        <source>Add organisations to the list</source>
        <translation>Ajouter des organisations à la liste</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Search the directory, or type a new name</source>
        <translation>Chercher dans l’annuaire ou saisir un nouveau nom</translation>
    </message>
    <message>
        <source>The directory has no such organisation. Enter adds it as a new one.</source>
        <translation>L’annuaire n’a pas cette organisation. Entrée l’ajoute comme nouvelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen ({count}): {names}</source>
        <translation>retenues ({count})&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>Lecture de l’annuaire…</translation>
    </message>
    <message>
        <source>Add “{name}” as new</source>
        <translation>Ajouter «&#xa0;{name}&#xa0;» comme nouvelle</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>Ajouter comme nouvelle</translation>
    </message>
</context>
<context>
    <name>CollectorDialog</name>
    <message>
        <source>Collector file</source>
        <translation>Fichier de collecte</translation>
    </message>
    <message>
        <source>A collector file holds “{title}” and an empty list: nobody’s name leaves with it. A colleague fills it in at a meeting, and “Merge a workspace” brings it back.</source>
        <translation>Un fichier de collecte contient «&#xa0;{title}&#xa0;» et une liste vide&#xa0;: aucun nom ne part avec lui. Un collègue le remplit lors d’une rencontre, et «&#xa0;Fusionner un espace de travail&#xa0;» le fait revenir.</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Avec une phrase secrète</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The collector file is {name}.</source>
        <translation>Le fichier de collecte est {name}.</translation>
    </message>
    <message>
        <source>Writing the collector file…</source>
        <translation>Écriture du fichier de collecte…</translation>
    </message>
    <message>
        <source>Save the collector file</source>
        <translation>Enregistrer le fichier de collecte</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
</context>
<context>
    <name>Collision</name>
    <message>
        <source>Collides with the draft: the words it changes have changed since.</source>
        <translation>En collision avec le projet&#xa0;: les mots qu’il modifie ont changé depuis.</translation>
    </message>
    <message>
        <source>Collides with No. {number} ({name}): both touch the same words.</source>
        <translation>En collision avec le n° {number} ({name})&#xa0;: les deux touchent les mêmes mots.</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>le projet</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>N° {number}</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>CommitmentMatrix</name>
    <message>
        <source>answers for it</source>
        <translation>en répond</translation>
    </message>
    <message>
        <source>does not answer for it</source>
        <translation>n’en répond pas</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsables</translation>
    </message>
</context>
<context>
    <name>CommitmentsPlace</name>
    <message>
        <source>Add group…</source>
        <translation>Ajouter un groupe…</translation>
    </message>
    <message>
        <source>Names of the group…</source>
        <translation>Noms du groupe…</translation>
    </message>
    <message>
        <source>Colour of the group…</source>
        <translation>Couleur du groupe…</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>Move the group up</source>
        <translation>Monter le groupe</translation>
    </message>
    <message>
        <source>Move the group down</source>
        <translation>Descendre le groupe</translation>
    </message>
    <message>
        <source>Members of the group…</source>
        <translation>Membres du groupe…</translation>
    </message>
    <message>
        <source>Responsible for the commitment…</source>
        <translation>Responsables de l’engagement…</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n engagement</numerusform>
            <numerusform>%n engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thematic group(s)</source>
        <translation>
            <numerusform>%n groupe thématique</numerusform>
            <numerusform>%n groupes thématiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>Choose a group first.</source>
        <translation>Choisissez d’abord un groupe.</translation>
    </message>
    <message>
        <source>Choose a commitment first.</source>
        <translation>Choisissez d’abord un engagement.</translation>
    </message>
    <message>
        <source>Members of {group}</source>
        <translation>Membres de {group}</translation>
    </message>
    <message>
        <source>Responsible for commitment {number}</source>
        <translation>Responsables de l’engagement {number}</translation>
    </message>
    <message>
        <source>Colour of the group</source>
        <translation>Couleur du groupe</translation>
    </message>
    <message>
        <source>Commitments by thematic group</source>
        <translation>Engagements par groupe thématique</translation>
    </message>
    <message>
        <source>Thematic groups</source>
        <translation>Groupes thématiques</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>What is not covered yet</source>
        <translation>Ce qui n’est pas encore couvert</translation>
    </message>
    <message>
        <source>Every commitment has a group, and every group a commitment.</source>
        <translation>Chaque engagement a un groupe, et chaque groupe un engagement.</translation>
    </message>
    <message>
        <source>No commitment yet.
Write the commitments in the charter, then map them here.</source>
        <translation>Pas encore d’engagement.
Rédigez les engagements dans la charte, puis rattachez-les ici.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Entry</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>There (ticked: taken)</source>
        <translation>Là-bas (coché&#xa0;: repris)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Underlined: only there. Struck out: only here.</source>
        <translation>Souligné&#xa0;: là-bas seulement. Barré&#xa0;: ici seulement.</translation>
    </message>
</context>
<context>
    <name>Consultation</name>
    <message>
        <source>{start} to {end}</source>
        <translation>du {start} au {end}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Pas encore ouverte</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>ConsultationDialog</name>
    <message>
        <source>New consultation</source>
        <translation>Nouvelle consultation</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>After the last day no amendment is taken into this consultation.</source>
        <translation>Après le dernier jour, aucun amendement n’entre plus dans cette consultation.</translation>
    </message>
</context>
<context>
    <name>ConsultationPlace</name>
    <message>
        <source>New comment…</source>
        <translation>Nouveau commentaire…</translation>
    </message>
    <message>
        <source>Comments and answers as pages…</source>
        <translation>Commentaires et réponses en pages…</translation>
    </message>
    <message>
        <source>This charter has no text yet.
Write it in the place “Charter” first.</source>
        <translation>Cette charte n’a pas encore de texte.
Rédigez-le d’abord dans «&#xa0;Charte&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody has been asked about this text yet.
Open a consultation with the button above, invite organisations and send them the sheets; or write down a comment that came by itself.</source>
        <translation>Personne n’a encore été consulté sur ce texte.
Ouvrez une consultation avec le bouton ci-dessus, invitez des organisations et envoyez-leur les fiches&#x202f;; ou notez un commentaire venu de lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and amendment(s)</source>
        <translation>
            <numerusform>%n commentaire ou amendement</numerusform>
            <numerusform>%n commentaires et amendements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in collision</source>
        <translation>
            <numerusform>%n en collision</numerusform>
            <numerusform>%n en collision</numerusform>
        </translation>
    </message>
    <message>
        <source>Sides of the consultation</source>
        <translation>Volets de la consultation</translation>
    </message>
    <message>
        <source>Comments and amendments</source>
        <translation>Commentaires et amendements</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Qui est consulté</translation>
    </message>
</context>
<context>
    <name>ConsultationsTab</name>
    <message>
        <source>New consultation…</source>
        <translation>Nouvelle consultation…</translation>
    </message>
    <message>
        <source>Open a consultation first.</source>
        <translation>Ouvrez d’abord une consultation.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Date de la réponse</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Days and languages…</source>
        <translation>Jours et langues…</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Clore maintenant</translation>
    </message>
    <message>
        <source>Remove consultation</source>
        <translation>Supprimer une consultation</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>A répondu aujourd’hui</translation>
    </message>
    <message>
        <source>Take off the list of those asked</source>
        <translation>Retirer de la liste des consultés</translation>
    </message>
    <message>
        <source>{answered} of {invited}</source>
        <translation>{answered} sur {invited}</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) asked</source>
        <translation>
            <numerusform>%n organisation consultée</numerusform>
            <numerusform>%n organisations consultées</numerusform>
        </translation>
    </message>
    <message>
        <source>No consultation yet. Open one with “New consultation…” above.</source>
        <translation>Pas encore de consultation. Ouvrez-en une avec «&#xa0;Nouvelle consultation…&#xa0;» ci-dessus.</translation>
    </message>
    <message>
        <source>The consultation is closed: no new amendment is taken into it.</source>
        <translation>La consultation est close&#xa0;: elle ne reçoit plus d’amendement.</translation>
    </message>
    <message>
        <source>Organisations that are asked</source>
        <translation>Organisations consultées</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Qui est consulté</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>A damaged workspace</source>
        <translation>Un espace de travail endommagé</translation>
    </message>
    <message>
        <source>“{name}” is damaged. It stays as it is, whatever you choose here: what can still be read goes into a new file.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé. Il reste tel quel, quoi que vous choisissiez ici&#xa0;: ce qui peut encore être lu va dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>Recover what can be read…</source>
        <translation>Récupérer ce qui peut être lu…</translation>
    </message>
    <message>
        <source>What was recovered and what was lost</source>
        <translation>Ce qui est récupéré et ce qui est perdu</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Or put a backup in its place; the damaged file is put beside it.</source>
        <translation>Ou mettez une sauvegarde à sa place&#x202f;; le fichier endommagé est mis à côté.</translation>
    </message>
    <message>
        <source>There is no backup beside it.</source>
        <translation>Il n’y a pas de sauvegarde à côté.</translation>
    </message>
    <message>
        <source>Put this backup in its place</source>
        <translation>Mettre cette sauvegarde à sa place</translation>
    </message>
    <message>
        <source>Open the recovered workspace</source>
        <translation>Ouvrir l’espace de travail récupéré</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>{name} (recovered)</source>
        <translation>{name} (récupéré)</translation>
    </message>
    <message>
        <source>Recover into a new file</source>
        <translation>Récupérer dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>What can be read is in {name}.</source>
        <translation>Ce qui peut être lu est dans {name}.</translation>
    </message>
    <message>
        <source>Recovering what can be read…</source>
        <translation>Récupération en cours…</translation>
    </message>
    <message>
        <source>Putting the backup in its place…</source>
        <translation>Mise en place de la sauvegarde…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The report is in {name}.</source>
        <translation>Le rapport est dans {name}.</translation>
    </message>
    <message>
        <source>Recovered from {name}</source>
        <translation>Récupéré de {name}</translation>
    </message>
    <message>
        <source>{kind}: {count} recovered, {lost} known to be lost</source>
        <translation>{kind}&#xa0;: {count} en sûreté, {lost} dont la perte est connue</translation>
    </message>
    <message>
        <source>From the journal, as they were last written:</source>
        <translation>Du journal, tels qu’écrits en dernier&#xa0;:</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>Perdus&#xa0;:</translation>
    </message>
    <message>
        <source>Lines of the history that are lost: {count}</source>
        <translation>Lignes perdues de l’historique&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Some parts cannot be read: more may be missing than is named here.</source>
        <translation>Des parties ne peuvent être lues&#xa0;: il peut manquer plus que ce qui est nommé ici.</translation>
    </message>
    <message>
        <source>All that the file held was read.</source>
        <translation>Tout ce que contenait le fichier a été lu.</translation>
    </message>
</context>
<context>
    <name>DecisionsTab</name>
    <message>
        <source>The decision in full</source>
        <translation>Texte complet de la décision</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Ajouter une décision</translation>
    </message>
    <message>
        <source>Remove decision</source>
        <translation>Retirer la décision</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Abst.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Nothing is put to the meeting yet.
Add a decision; then count the votes, or say that there was consensus.</source>
        <translation>Rien n’est encore soumis à la réunion.
Ajoutez une décision&#x202f;; comptez ensuite les voix, ou notez qu’il y a eu consensus.</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>Charter</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Commitments and groups</source>
        <translation>Engagements et groupes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Comes back: {name}</source>
        <translation>Revient&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Goes: {name}</source>
        <translation>Disparaît&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Changes: {name}</source>
        <translation>Change&#xa0;: {name}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} autres</translation>
    </message>
</context>
<context>
    <name>DocumentsPlace</name>
    <message>
        <source>Save for Word…</source>
        <translation>Enregistrer pour Word…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>Enregistrer comme page web…</translation>
    </message>
    <message>
        <source>Save the selected into a folder…</source>
        <translation>Enregistrer la sélection dans un dossier…</translation>
    </message>
    <message>
        <source>Save the selected into a folder</source>
        <translation>Enregistrer la sélection dans un dossier</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Documents in “{name}”: {count}.</source>
        <translation>Documents dans «&#xa0;{name}&#xa0;»&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The document is in {name}.</source>
        <translation>Le document est dans {name}.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Ordre publié</translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation>Alphabétique</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Par région</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>En regard</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Draft mark</source>
        <translation>Mention de projet</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>Hijri date too</source>
        <translation>Avec la date hégirienne</translation>
    </message>
    <message>
        <source>The text that was adopted</source>
        <translation>Le texte adopté</translation>
    </message>
    <message>
        <source>Where the draft has moved on since</source>
        <translation>Si le projet a changé depuis</translation>
    </message>
    <message>
        <source>Confidential names too</source>
        <translation>Noms confidentiels aussi</translation>
    </message>
    <message>
        <source>For you alone, never for the public; not remembered</source>
        <translation>Pour vous seul, jamais pour le public&#x202f;; non retenu</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>List of signatories</source>
        <translation>Liste des signataires</translation>
    </message>
    <message>
        <source>Signature sheet</source>
        <translation>Feuille de signatures</translation>
    </message>
    <message>
        <source>Commitments by thematic group</source>
        <translation>Engagements par groupe thématique</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>Certificates of adhesion</source>
        <translation>Attestations d’adhésion</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation>Chevalets</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Comments and answers</source>
        <translation>Observations et réponses</translation>
    </message>
    <message>
        <source>Annex of late adhesions</source>
        <translation>Annexe des adhésions ultérieures</translation>
    </message>
    <message>
        <source>Who must confirm again</source>
        <translation>Qui doit confirmer de nouveau</translation>
    </message>
    <message>
        <source>Letters asking to confirm</source>
        <translation>Lettres de demande de confirmation</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Comparing the organisations…</source>
        <translation>Comparaison des organisations…</translation>
    </message>
    <message>
        <source>Groups of organisations that may be one</source>
        <translation>Groupes d’organisations qui n’en font peut-être qu’une</translation>
    </message>
    <message>
        <source>Organisations of the group</source>
        <translation>Organisations du groupe</translation>
    </message>
    <message>
        <source>The chosen one is another organisation</source>
        <translation>La ligne choisie est une autre organisation</translation>
    </message>
    <message>
        <source>The organisation that stays</source>
        <translation>L’organisation conservée</translation>
    </message>
    <message>
        <source>Phones, e-mails, spellings, representatives and signatures of all of them are kept; the names given up become other spellings.</source>
        <translation>Téléphones, adresses, graphies, représentants et signatures de toutes sont conservés&#x202f;; les noms abandonnés deviennent d’autres graphies.</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Fusionner en une seule</translation>
    </message>
    <message>
        <source>Groups to review: {count}</source>
        <translation>Groupes à examiner&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No organisation seems to be stored twice.</source>
        <translation>Aucune organisation ne semble enregistrée deux fois.</translation>
    </message>
    <message>
        <source>Not proposed again: {name}</source>
        <translation>Ne sera plus proposée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Merged: {name}</source>
        <translation>Fusionnée&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ElectionsTab</name>
    <message>
        <source>Candidates for the chosen office</source>
        <translation>Candidats au poste choisi</translation>
    </message>
    <message>
        <source>Add candidate</source>
        <translation>Ajouter un candidat</translation>
    </message>
    <message>
        <source>Add office</source>
        <translation>Ajouter un poste</translation>
    </message>
    <message>
        <source>Remove candidate</source>
        <translation>Retirer le candidat</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Remove office</source>
        <translation>Retirer le poste</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat(e)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Sans organisation</translation>
    </message>
    <message>
        <source>Elected unopposed: {names}</source>
        <translation>Sans concurrent&#xa0;: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Elected: {names}</source>
        <translation>
            <numerusform>Élu(e)&#xa0;: {names}</numerusform>
            <numerusform>Élu(e)s&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Second ballot between {names}</source>
        <translation>Second tour entre {names}</translation>
    </message>
    <message>
        <source>Nobody stands yet</source>
        <translation>Aucun candidat</translation>
    </message>
    <message>
        <source>Not voted yet</source>
        <translation>Pas encore voté</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Élu(e)</translation>
    </message>
    <message>
        <source>Second ballot</source>
        <translation>Second tour</translation>
    </message>
    <message>
        <source>Not elected</source>
        <translation>Non élu(e)</translation>
    </message>
    <message>
        <source>No office is filled yet.
Add an office, such as that of the treasurer; then write down who stands for it, and the votes.</source>
        <translation>Aucun poste pour l’instant.
Ajoutez un poste, celui de trésorier par exemple&#x202f;; notez ensuite qui se présente, et les voix.</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Amendement</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat(e)</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Commitment of a group</source>
        <translation>Engagement d’un groupe</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Organisations kept apart</source>
        <translation>Organisations distinguées</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Élection</translation>
    </message>
    <message>
        <source>Member of a group</source>
        <translation>Membre d’un groupe</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Confirmation of a signature</source>
        <translation>Confirmation d’une signature</translation>
    </message>
    <message>
        <source>Remembered columns</source>
        <translation>Colonnes mémorisées</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Représentant(e)</translation>
    </message>
    <message>
        <source>Responsibility for a commitment</source>
        <translation>Responsabilité d’un engagement</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Thematic group</source>
        <translation>Groupe thématique</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A fault of the program</source>
        <translation>Une erreur du programme</translation>
    </message>
    <message>
        <source>CharterDesk made a mistake in what it was doing just now. What is stored is safe, and you can go on. Please save the report and send it to whoever looks after the program: it holds nothing that you wrote.</source>
        <translation>CharterDesk a commis une erreur dans ce qu’il faisait à l’instant. Ce qui est enregistré est en sûreté et vous pouvez continuer. Enregistrez le rapport et envoyez-le à la personne qui entretient le programme&#xa0;: il ne contient rien de ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The report is in {name}.</source>
        <translation>Le rapport est dans {name}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nom en espagnol</translation>
    </message>
    <message>
        <source>Name in Tamazight</source>
        <translation>Nom en tamazight</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Autres graphies</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’enregistrement</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>Number of the adhesion</source>
        <translation>Numéro de l’adhésion</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adoptée le</translation>
    </message>
    <message>
        <source>Adopted version</source>
        <translation>Version adoptée</translation>
    </message>
    <message>
        <source>Adopted at the meeting</source>
        <translation>Adopté à la réunion</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Date de la réponse</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Date de la demande</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Text it was proposed for</source>
        <translation>Texte auquel il se rapporte</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>Ce qui a changé, et pourquoi</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Clôture le</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Not to be named in public</source>
        <translation>Ne pas nommer en public</translation>
    </message>
    <message>
        <source>By consensus</source>
        <translation>Par consensus</translation>
    </message>
    <message>
        <source>Coordinates the group</source>
        <translation>Coordonne le groupe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Digits in print</source>
        <translation>Chiffres à l’impression</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Se termine le</translation>
    </message>
    <message>
        <source>Thematic group</source>
        <translation>Groupe thématique</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Initials only</source>
        <translation>Initiales seulement</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Late adhesion</source>
        <translation>Adhésion ultérieure</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Majorité</translation>
    </message>
    <message>
        <source>Date of the mandate</source>
        <translation>Date du mandat</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Text that was taken in</source>
        <translation>Texte intégré</translation>
    </message>
    <message>
        <source>Way of signing</source>
        <translation>Mode de signature</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Arabic month names</source>
        <translation>Noms des mois en arabe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Ouverture le</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Texte proposé</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Rule of the quorum</source>
        <translation>Règle du quorum</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Exposé des motifs</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Représentant(e)</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Statut depuis</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <translation>Motif du statut</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Signed version</source>
        <translation>Version signée</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Voix contre</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Voix pour</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source>Asked of each signature</source>
        <translation>Exigé de chaque signature</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétaire</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant(e)</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Commence le</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Numéro de ligne</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>New workspace from a &amp;template</source>
        <translation>Nouvel espace de travail depuis un &amp;modèle</translation>
    </message>
    <message>
        <source>New from the &amp;sample…</source>
        <translation>Nouveau à partir de l’&amp;exemple…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Open a &amp;backup as a new workspace…</source>
        <translation>Ouvrir une &amp;sauvegarde comme nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Close the &amp;workspace</source>
        <translation>&amp;Fermer l’espace de travail</translation>
    </message>
    <message>
        <source>&amp;Import organisations…</source>
        <translation>&amp;Importer des organisations…</translation>
    </message>
    <message>
        <source>&amp;Export organisations…</source>
        <translation>&amp;Exporter les organisations…</translation>
    </message>
    <message>
        <source>Export with confi&amp;dential names…</source>
        <translation>Exporter avec les noms confi&amp;dentiels…</translation>
    </message>
    <message>
        <source>Save an empty &amp;list to fill in…</source>
        <translation>Enregistrer une &amp;liste vide à remplir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>New workspace from a template</source>
        <translation>Nouvel espace de travail depuis un modèle</translation>
    </message>
    <message>
        <source>New workspace from the sample</source>
        <translation>Nouvel espace de travail à partir de l’exemple</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Open a backup as a new workspace</source>
        <translation>Ouvrir une sauvegarde comme nouvel espace de travail</translation>
    </message>
    <message>
        <source>Where the new workspace is to be</source>
        <translation>Emplacement du nouvel espace de travail</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>The copy is in {name}.</source>
        <translation>La copie est dans {name}.</translation>
    </message>
    <message>
        <source>Import organisations</source>
        <translation>Importer des organisations</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Feuilles de calcul</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Harakat, hamza forms, case and accents do not count.</source>
        <translation>Les voyelles arabes, les formes de la hamza, la casse et les accents ne comptent pas.</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Ce qui est trouvé</translation>
    </message>
    <message>
        <source>Replace this one</source>
        <translation>Remplacer celui-ci</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced; Undo takes it back.</source>
        <translation>
            <numerusform>%n endroit remplacé&#x202f;; Annuler le rétablit.</numerusform>
            <numerusform>%n endroits remplacés&#x202f;; Annuler les rétablit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>It is not said which version “{name}” signed.</source>
        <translation>Il n’est pas dit quelle version «&#xa0;{name}&#xa0;» a signée.</translation>
    </message>
    <message>
        <source>No thematic group answers for the commitment “{text}”.</source>
        <translation>Aucun groupe thématique ne répond de l’engagement «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody coordinates the thematic group “{name}”.</source>
        <translation>Personne ne coordonne le groupe thématique «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Provision {number} has no text in its own language.</source>
        <translation>La disposition {number} n’a pas de texte dans sa propre langue.</translation>
    </message>
    <message>
        <source>Provision {number} is still the hint of a template.</source>
        <translation>La disposition {number} est encore l’indication d’un modèle.</translation>
    </message>
    <message>
        <source>The file is damaged: {fault}.</source>
        <translation>Le fichier est endommagé&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>The occasion is still the hint of a template.</source>
        <translation>L’occasion est encore l’indication d’un modèle.</translation>
    </message>
    <message>
        <source>The text of version {number} was altered after it was frozen.</source>
        <translation>Le texte de la version {number} a été altéré après avoir été figé.</translation>
    </message>
    <message>
        <source>The thematic group “{name}” has no commitment.</source>
        <translation>Le groupe thématique «&#xa0;{name}&#xa0;» n’a pas d’engagement.</translation>
    </message>
    <message>
        <source>The title is still the hint of a template.</source>
        <translation>Le titre est encore l’indication d’un modèle.</translation>
    </message>
    <message>
        <source>“{title}” has no signatory yet.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas encore de signataire.</translation>
    </message>
</context>
<context>
    <name>FreezeVersion</name>
    <message>
        <source>Freeze a version</source>
        <translation>Figer une version</translation>
    </message>
    <message>
        <source>For instance: after the workshop</source>
        <translation>Par exemple&#xa0;: après l’atelier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>Ce qui a changé, et pourquoi</translation>
    </message>
    <message>
        <source>The text is kept word for word as it is now; nobody can change it later.</source>
        <translation>Le texte est conservé mot pour mot tel qu’il est&#x202f;; personne ne peut plus le changer ensuite.</translation>
    </message>
</context>
<context>
    <name>GroupNames</name>
    <message>
        <source>Names of the thematic group</source>
        <translation>Noms du groupe thématique</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>&amp;Aide pour cet endroit</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;About CharterDesk</source>
        <translation>À &amp;propos de CharterDesk</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>HistoryPlace</name>
    <message>
        <source>Undo to here</source>
        <translation>Annuler jusqu’ici</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Annuler cette étape</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Étape annulée&#xa0;: {step}</translation>
    </message>
    <message>
        <source>The latest {count} steps</source>
        <translation>Les {count} dernières étapes</translation>
    </message>
    <message>
        <source>Steps: {count}</source>
        <translation>Étapes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>No step after it can be undone.</source>
        <translation>Aucune étape ultérieure ne peut être annulée.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Elle a été annulée.</translation>
    </message>
    <message>
        <source>No step is chosen.</source>
        <translation>Aucune étape n’est choisie.</translation>
    </message>
    <message>
        <source>This step changed nothing that is still recorded.</source>
        <translation>Aucun changement n’est enregistré pour cette étape.</translation>
    </message>
    <message>
        <source>The first {shown} of {count} entries</source>
        <translation>Les {shown} premiers éléments sur {count}</translation>
    </message>
    <message>
        <source>What came is underlined, what went is struck out.</source>
        <translation>Les ajouts sont soulignés, les suppressions barrées.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation en cours…</translation>
    </message>
    <message>
        <source>Taking the step back…</source>
        <translation>Retour sur l’étape…</translation>
    </message>
    <message>
        <source>Done. Undo and Redo go forth and back from here.</source>
        <translation>C’est fait. «&#xa0;Annuler&#xa0;» et «&#xa0;Rétablir&#xa0;» s’appliquent à partir d’ici.</translation>
    </message>
    <message>
        <source>Kept as it is, since it was changed again later ({count}): {what}</source>
        <translation>Laissé tel quel, car modifié de nouveau depuis ({count})&#xa0;: {what}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.
Begin in the place “Charter”; each step is listed here then, and can be taken back.</source>
        <translation>Rien n’a encore été changé ici.
Commencez dans «&#xa0;Charte&#xa0;»&#x202f;; chaque étape figure alors ici et peut être annulée.</translation>
    </message>
    <message>
        <source>Search steps, names, people, dates</source>
        <translation>Chercher des étapes, des noms, des personnes, des dates</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Ce que l’étape a changé</translation>
    </message>
</context>
<context>
    <name>HowFar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Still to do: {count}</source>
        <translation>Reste à faire&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import {name}</source>
        <translation>Importer {name}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Save the rows not taken…</source>
        <translation>Enregistrer les lignes non reprises…</translation>
    </message>
    <message>
        <source>Print the summary…</source>
        <translation>Imprimer le résumé…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>La laisser de côté</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>C’est {name}</translation>
    </message>
    <message>
        <source>It is a new organisation</source>
        <translation>C’est une nouvelle organisation</translation>
    </message>
    <message>
        <source>Decide about {name}</source>
        <translation>Décider pour {name}</translation>
    </message>
    <message>
        <source>New ({count})</source>
        <translation>Nouvelles ({count})</translation>
    </message>
    <message>
        <source>To check ({count})</source>
        <translation>À vérifier ({count})</translation>
    </message>
    <message>
        <source>Already there ({count})</source>
        <translation>Déjà présentes ({count})</translation>
    </message>
    <message>
        <source>Not taken ({count})</source>
        <translation>Non reprises ({count})</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%n new organisation(s)</source>
        <translation>
            <numerusform>%n nouvelle organisation</numerusform>
            <numerusform>%n nouvelles organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n déjà présente</numerusform>
            <numerusform>%n déjà présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) added</source>
        <translation>
            <numerusform>%n organisation ajoutée</numerusform>
            <numerusform>%n organisations ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken</source>
        <translation>
            <numerusform>%n ligne non reprise</numerusform>
            <numerusform>%n lignes non reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Rows that were not taken:</source>
        <translation>Lignes qui n’ont pas été reprises&#xa0;:</translation>
    </message>
    <message>
        <source>{name} (not taken)</source>
        <translation>{name} (non repris)</translation>
    </message>
    <message>
        <source>Save the rows not taken</source>
        <translation>Enregistrer les lignes non reprises</translation>
    </message>
    <message>
        <source>Excel spreadsheet</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>The rows not taken are in {name}.</source>
        <translation>Les lignes non reprises sont dans {name}.</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>Files kept with it</source>
        <translation>Fichiers gardés avec elle</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Joindre…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} ko</translation>
    </message>
    <message>
        <source>Nothing is kept with it yet. Attach the scan, the letter or the mail.</source>
        <translation>Rien n’est encore gardé avec elle. Joignez le scan, la lettre ou le courriel.</translation>
    </message>
    <message>
        <source>No picture of it can be shown here; save the file.</source>
        <translation>Impossible d’en montrer une image ici&#x202f;; enregistrez le fichier.</translation>
    </message>
    <message>
        <source>Scans and letters</source>
        <translation>Numérisations et lettres</translation>
    </message>
    <message>
        <source>Attach a scan or letter</source>
        <translation>Joindre un scan ou une lettre</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Translations shown</source>
        <translation>Traductions montrées</translation>
    </message>
    <message>
        <source>The charter has one language alone.</source>
        <translation>La charte n’a qu’une seule langue.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What was typed last is not in the file. Leave without it?</source>
        <translation>Ce qui a été écrit en dernier n’est pas dans le fichier. Quitter sans l’enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Quitter sans l’enregistrer</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
</context>
<context>
    <name>LetterOptions</name>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texte de la lettre</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Fait à</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Date de la lettre</translation>
    </message>
    <message>
        <source>Capacity of who signs</source>
        <translation>Qualité du signataire</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Nom du signataire</translation>
    </message>
    <message>
        <source>Leave this empty for the usual letters: an invitation to sign, or a welcome.</source>
        <translation>Laissez vide pour les lettres habituelles&#xa0;: invitation à signer ou bienvenue.</translation>
    </message>
    <message>
        <source>A name that is filled in for each organisation</source>
        <translation>Un nom rempli pour chaque organisation</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Name of its representative</source>
        <translation>Nom de son représentant</translation>
    </message>
    <message>
        <source>Capacity of its representative</source>
        <translation>Qualité de son représentant</translation>
    </message>
    <message>
        <source>Title of the charter</source>
        <translation>Titre de la charte</translation>
    </message>
    <message>
        <source>Date of its signature</source>
        <translation>Date de sa signature</translation>
    </message>
    <message>
        <source>Number of its late adhesion</source>
        <translation>Numéro de son adhésion ultérieure</translation>
    </message>
</context>
<context>
    <name>LinkAddress</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Address of a page or a mail box; an empty one removes the link</source>
        <translation>Adresse d’une page ou d’un courriel&#x202f;; vide, elle retire le lien</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>LinkedRows</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Already there as</source>
        <translation>Déjà présente sous</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>{field}: put “{offered}” in place of “{stored}”</source>
        <translation>{field}&#xa0;: mettre «&#xa0;{offered}&#xa0;» à la place de «&#xa0;{stored}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>Export organisations</source>
        <translation>Exporter les organisations</translation>
    </message>
    <message>
        <source>Export with confidential names</source>
        <translation>Exporter avec les noms confidentiels</translation>
    </message>
    <message>
        <source>The organisations are in {name}.</source>
        <translation>Les organisations sont dans {name}.</translation>
    </message>
    <message>
        <source>Save an empty list to fill in</source>
        <translation>Enregistrer une liste vide à remplir</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>The empty list is in {name}.</source>
        <translation>La liste vide est dans {name}.</translation>
    </message>
    <message>
        <source>Excel spreadsheet</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Écriture de {name}…</translation>
    </message>
</context>
<context>
    <name>LockedDialog</name>
    <message>
        <source>“{name}” is locked. Nothing is lost: type the passphrase to go on.</source>
        <translation>«&#xa0;{name}&#xa0;» est verrouillé. Rien n’est perdu&#xa0;: tapez la phrase secrète pour continuer.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>LogosField</name>
    <message>
        <source>Add logo…</source>
        <translation>Ajouter un logo…</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logos</translation>
    </message>
    <message>
        <source>Add a logo</source>
        <translation>Ajouter un logo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>LookingOnly</name>
    <message>
        <source>You can look at it meanwhile, and change nothing.</source>
        <translation>Vous pouvez le consulter en attendant, sans rien modifier.</translation>
    </message>
    <message>
        <source>Open to look only</source>
        <translation>Ouvrir pour consulter</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>Select the words that are to be a link first.</source>
        <translation>Sélectionnez d’abord les mots qui seront un lien.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} (to look only)</source>
        <translation>{name} (lecture seule)</translation>
    </message>
</context>
<context>
    <name>MeetingChoice</name>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétaire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Per cent needed</source>
        <translation>Pour cent requis</translation>
    </message>
    <message>
        <source>Members needed</source>
        <translation>Membres requis</translation>
    </message>
    <message>
        <source>Members in all</source>
        <translation>Membres en tout</translation>
    </message>
    <message>
        <source>Several are parted by semicolons</source>
        <translation>Séparez-les par des points-virgules</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>le même jour</translation>
    </message>
    <message>
        <source>all on the attendance list</source>
        <translation>tous ceux de la liste de présence</translation>
    </message>
</context>
<context>
    <name>MeetingsPlace</name>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Remove meeting</source>
        <translation>Supprimer la réunion</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n réunion</numerusform>
            <numerusform>%n réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting yet.
Add the workshop or assembly with the button above; then write its agenda, who comes, and what is decided. The minutes are printed from it.</source>
        <translation>Aucune réunion pour l’instant.
Ajoutez l’atelier ou l’assemblée avec le bouton ci-dessus&#x202f;; écrivez ensuite l’ordre du jour, qui vient et ce qui est décidé. Le procès-verbal en est imprimé.</translation>
    </message>
    <message>
        <source>Choose a meeting first.</source>
        <translation>Choisissez d’abord une réunion.</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Sides of the meeting</source>
        <translation>Volets de la réunion</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Élections</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Textes en</translation>
    </message>
    <message>
        <source>Untitled meeting</source>
        <translation>Réunion sans titre</translation>
    </message>
    <message>
        <source>Member organisations present: {present} of {members}.</source>
        <translation>Organisations membres présentes&#xa0;: {present} sur {members}.</translation>
    </message>
    <message>
        <source>No quorum is asked for.</source>
        <translation>Aucun quorum n’est exigé.</translation>
    </message>
    <message>
        <source>Quorum reached: {required} are needed.</source>
        <translation>Quorum atteint&#xa0;: il en faut {required}.</translation>
    </message>
    <message>
        <source>Quorum not reached: {required} are needed.</source>
        <translation>Quorum non atteint&#xa0;: il en faut {required}.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation>&amp;Annuler la frappe</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation>&amp;Rétablir la frappe</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Projection</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Partie &amp;suivante de la fenêtre</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>Partie &amp;précédente de la fenêtre</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge {name}</source>
        <translation>Fusionner {name}</translation>
    </message>
    <message>
        <source>Here and there, word by word</source>
        <translation>Ici et là-bas, mot à mot</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>What is not ticked stays as it is here. The space bar ticks.</source>
        <translation>Ce qui n’est pas coché reste comme ici. La barre d’espace coche.</translation>
    </message>
    <message>
        <source>All as here</source>
        <translation>Tout comme ici</translation>
    </message>
    <message>
        <source>All as there</source>
        <translation>Tout comme là-bas</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Comparing the two workspaces…</source>
        <translation>Comparaison des deux espaces de travail…</translation>
    </message>
    <message>
        <source>To decide ({count})</source>
        <translation>À décider ({count})</translation>
    </message>
    <message>
        <source>Perhaps the same ({count})</source>
        <translation>Peut-être les mêmes ({count})</translation>
    </message>
    <message>
        <source>New there ({count})</source>
        <translation>Nouveaux là-bas ({count})</translation>
    </message>
    <message>
        <source>Changed there ({count})</source>
        <translation>Modifiés là-bas ({count})</translation>
    </message>
    <message>
        <source>Removed there ({count})</source>
        <translation>Supprimés là-bas ({count})</translation>
    </message>
    <message>
        <source>Only here ({count})</source>
        <translation>Seulement ici ({count})</translation>
    </message>
    <message>
        <source>This is what merging would do. It is one step, which can be undone.</source>
        <translation>Voici ce que ferait la fusion. C’est une seule étape, que l’on peut annuler.</translation>
    </message>
    <message>
        <source>There is nothing in it that is not here already.</source>
        <translation>Il n’y a rien dedans qui ne soit déjà ici.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It is a new organisation</source>
        <translation>C’est une nouvelle organisation</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>C’est {name}</translation>
    </message>
    <message>
        <source>Decide about {name}</source>
        <translation>Décider de {name}</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusion en cours…</translation>
    </message>
    <message>
        <source>Merged: {new} new, {changed} changed, {removed} removed.</source>
        <translation>Fusion faite&#xa0;: {new} nouveaux, {changed} modifiés, {removed} supprimés.</translation>
    </message>
    <message>
        <source>Organisations that may be stored twice now: {count}. Look at them under “Organisations”, “Duplicates”.</source>
        <translation>Organisations peut-être enregistrées deux fois désormais&#xa0;: {count}. Voyez-les sous «&#xa0;Organisations&#xa0;», «&#xa0;Doublons&#xa0;».</translation>
    </message>
</context>
<context>
    <name>NewCharters</name>
    <message>
        <source>New &amp;charter</source>
        <translation>Nouvelle &amp;charte</translation>
    </message>
    <message>
        <source>&amp;Empty charter</source>
        <translation>Charte &amp;vide</translation>
    </message>
    <message>
        <source>New charter</source>
        <translation>Nouvelle charte</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>The two lines differ.</source>
        <translation>Les deux lignes diffèrent.</translation>
    </message>
    <message>
        <source>Seven words that have nothing to do with one another are strong.</source>
        <translation>Sept mots sans rapport entre eux font une phrase forte.</translation>
    </message>
    <message>
        <source>A forgotten passphrase is a lost workspace: nobody can open it again, and there is no second way in. Write it down and keep it in a safe place.</source>
        <translation>Une phrase secrète oubliée, c’est un espace de travail perdu&#xa0;: plus personne ne peut l’ouvrir, et il n’y a pas d’autre accès. Notez-la et gardez-la en lieu sûr.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même à nouveau</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
</context>
<context>
    <name>NothingWrong</name>
    <message>
        <source>Nothing is damaged</source>
        <translation>Rien n’est endommagé</translation>
    </message>
    <message>
        <source>Nothing is wrong with “{name}”: all of it can be read.</source>
        <translation>«&#xa0;{name}&#xa0;» est en bon état&#xa0;: tout peut en être lu.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Start a charter first.</source>
        <translation>Commencez d’abord une charte.</translation>
    </message>
    <message>
        <source>Add a provision to the charter first.</source>
        <translation>Ajoutez d’abord une disposition à la charte.</translation>
    </message>
    <message>
        <source>There is nothing in the list yet.</source>
        <translation>Il n’y a encore rien dans la liste.</translation>
    </message>
    <message>
        <source>Select something in the list first.</source>
        <translation>Sélectionnez d’abord quelque chose dans la liste.</translation>
    </message>
    <message>
        <source>Select one row of the list first.</source>
        <translation>Sélectionnez d’abord une seule ligne de la liste.</translation>
    </message>
    <message>
        <source>It stands at the end of the list.</source>
        <translation>Il est au bout de la liste.</translation>
    </message>
    <message>
        <source>This is done in another tab.</source>
        <translation>Cela se fait dans un autre onglet.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Name in {language}</source>
        <translation>Nom en {language}</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’enregistrement</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Autres graphies</translation>
    </message>
    <message>
        <source>Several are parted by semicolons</source>
        <translation>Séparez-les par des points-virgules</translation>
    </message>
    <message>
        <source>Never name it in what is made for the public</source>
        <translation>Ne jamais la nommer dans ce qui est destiné au public</translation>
    </message>
    <message>
        <source>Name it by its initials only</source>
        <translation>La nommer par ses initiales seulement</translation>
    </message>
</context>
<context>
    <name>OrganisationHistory</name>
    <message>
        <source>History of an organisation</source>
        <translation>Historique d’une organisation</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Its charters</source>
        <translation>Ses chartes</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>OrganisationsPlace</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Doublons…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>There are no two organisations yet.</source>
        <translation>Il n’y a pas encore deux organisations.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Chercher dans l’annuaire</translation>
    </message>
    <message>
        <source>No organisation is chosen.
Add one, or import a spreadsheet of them.</source>
        <translation>Aucune organisation n’est choisie.
Ajoutez-en une, ou importez un tableau d’organisations.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>La page telle qu’elle sera imprimée</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Save for Word…</source>
        <translation>Enregistrer pour Word…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>The document is in {name}.</source>
        <translation>Le document est dans {name}.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>This workspace has a passphrase: it and its backups are encrypted.</source>
        <translation>Cet espace de travail a une phrase secrète&#xa0;: lui et ses sauvegardes sont chiffrés.</translation>
    </message>
    <message>
        <source>Whoever has the file can read it. With a passphrase the workspace and its backups are encrypted; copies that were saved elsewhere stay as they are.</source>
        <translation>Quiconque a le fichier peut le lire. Avec une phrase secrète, l’espace de travail et ses sauvegardes sont chiffrés&#x202f;; les copies enregistrées ailleurs restent telles quelles.</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Retirer la phrase secrète</translation>
    </message>
    <message>
        <source>Writing the workspace and its backups anew…</source>
        <translation>Réécriture de l’espace de travail et de ses sauvegardes…</translation>
    </message>
    <message>
        <source>The workspace has this passphrase from now on.</source>
        <translation>L’espace de travail a désormais cette phrase secrète.</translation>
    </message>
    <message>
        <source>The workspace has no passphrase any more.</source>
        <translation>L’espace de travail n’a plus de phrase secrète.</translation>
    </message>
    <message>
        <source>Backups under an earlier passphrase, left as they are: {names}</source>
        <translation>Sauvegardes sous une phrase secrète antérieure, laissées telles quelles&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Backups that were damaged and unprotected, removed: {names}</source>
        <translation>Sauvegardes endommagées et non protégées, supprimées&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est tapé</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste text</source>
        <translation>Coller du texte</translation>
    </message>
    <message>
        <source>Each paragraph becomes what stands beside it. Select several rows to tell them otherwise together; nothing is written yet.</source>
        <translation>Chaque paragraphe devient ce qui figure à côté. Choisissez plusieurs lignes pour les changer ensemble&#x202f;; rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>What each paragraph becomes</source>
        <translation>Ce que devient chaque paragraphe</translation>
    </message>
    <message>
        <source>Remove the template’s texts that nobody replaced: {count}</source>
        <translation>Retirer les textes du modèle que personne n’a remplacés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Title of the charter</source>
        <translation>Titre de la charte</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Item of the agenda</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Organisation on the list</source>
        <translation>Organisation de la liste</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n disposition</numerusform>
            <numerusform>%n dispositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the agenda</source>
        <translation>
            <numerusform>%n point de l’ordre du jour</numerusform>
            <numerusform>%n points de l’ordre du jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Paste as provisions…</source>
        <translation>Coller comme dispositions…</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s) pasted.</source>
        <translation>
            <numerusform>%n disposition collée.</numerusform>
            <numerusform>%n dispositions collées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the template removed.</source>
        <translation>
            <numerusform>%n texte du modèle retiré.</numerusform>
            <numerusform>%n textes du modèle retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the meeting’s agenda.</source>
        <translation>
            <numerusform>%n point à l’ordre du jour de la réunion.</numerusform>
            <numerusform>%n points à l’ordre du jour de la réunion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) on the list.</source>
        <translation>
            <numerusform>%n organisation sur la liste.</numerusform>
            <numerusform>%n organisations sur la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>New, to be checked: {names}</source>
        <translation>Nouvelles, à vérifier&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Stopped: everything is as it was.</source>
        <translation>Arrêté&#xa0;: tout est resté comme avant.</translation>
    </message>
    <message>
        <source>There is no charter yet.
Start one with the plus sign beside “Charter”.</source>
        <translation>Il n’y a pas encore de charte.
Créez-en une avec le signe plus à côté de «&#xa0;Charte&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A charter that is “{before}” cannot become “{after}”.</source>
        <translation>Une charte «&#xa0;{before}&#xa0;» ne peut pas devenir «&#xa0;{after}&#xa0;».</translation>
    </message>
    <message>
        <source>A copy cannot be saved over the open workspace itself.</source>
        <translation>Une copie ne peut pas remplacer l’espace de travail ouvert lui-même.</translation>
    </message>
    <message>
        <source>A label is at least {size} mm wide and high.</source>
        <translation>Une étiquette fait au moins {size} mm de large et de haut.</translation>
    </message>
    <message>
        <source>A late adhesion cannot be earlier than the adoption.</source>
        <translation>Une adhésion ultérieure ne peut pas précéder l’adoption.</translation>
    </message>
    <message>
        <source>A link leads to a page (https://…) or to a mail box (name@example.org).</source>
        <translation>Un lien mène à une page (https://…) ou à une adresse de courriel (nom@exemple.org).</translation>
    </message>
    <message>
        <source>A list of organisations could not be imported.</source>
        <translation>Une liste d’organisations n’a pas pu être importée.</translation>
    </message>
    <message>
        <source>A logo is not a PNG or JPEG picture of at most 5 MB.</source>
        <translation>Un logo n’est pas une image PNG ou JPEG de 5 Mo au plus.</translation>
    </message>
    <message>
        <source>A removal cannot be modified; take in the other words as an amendment.</source>
        <translation>Une suppression ne peut pas être modifiée&#x202f;; enregistrez l’autre rédaction comme amendement.</translation>
    </message>
    <message>
        <source>An organisation that is “{before}” cannot become “{after}”.</source>
        <translation>Une organisation «&#xa0;{before}&#xa0;» ne peut pas devenir «&#xa0;{after}&#xa0;».</translation>
    </message>
    <message>
        <source>Another new provision stands at this place already; say how the text is to be.</source>
        <translation>Une autre disposition nouvelle se trouve déjà ici&#x202f;; précisez le texte voulu.</translation>
    </message>
    <message>
        <source>Another text was proposed beside it; this one was left out.</source>
        <translation>Un autre texte a été proposé à côté&#x202f;; celui-ci a été laissé de côté.</translation>
    </message>
    <message>
        <source>At least one signature must be asked for.</source>
        <translation>Au moins une signature doit être demandée.</translation>
    </message>
    <message>
        <source>Choose a language in which the draft is sent.</source>
        <translation>Choisissez une langue dans laquelle le projet est envoyé.</translation>
    </message>
    <message>
        <source>Choose an organisation in the list.</source>
        <translation>Choisissez une organisation dans la liste.</translation>
    </message>
    <message>
        <source>Choose at least two organisations to merge.</source>
        <translation>Choisissez au moins deux organisations à fusionner.</translation>
    </message>
    <message>
        <source>Choose one organisation here; what several have in common is set by “Change the selected”.</source>
        <translation>Choisissez ici une seule organisation&#x202f;; ce que plusieurs ont en commun se règle par «&#xa0;Modifier la sélection&#xa0;».</translation>
    </message>
    <message>
        <source>Choose the organisation that “{name}” is.</source>
        <translation>Choisissez l’organisation qu’est «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose the provision that the amendment is about.</source>
        <translation>Choisissez la disposition visée par l’amendement.</translation>
    </message>
    <message>
        <source>Choose the version that is adopted.</source>
        <translation>Choisissez la version adoptée.</translation>
    </message>
    <message>
        <source>Drop one workspace or one spreadsheet here.</source>
        <translation>Déposez ici un seul espace de travail ou une seule feuille de calcul.</translation>
    </message>
    <message>
        <source>Every answer needs its reason.</source>
        <translation>Chaque réponse doit être motivée.</translation>
    </message>
    <message>
        <source>Name the representative first; the capacity is that person’s.</source>
        <translation>Nommez d’abord le représentant&#x202f;; la qualité est la sienne.</translation>
    </message>
    <message>
        <source>No charter has the title or id “{wanted}”.</source>
        <translation>Aucune charte n’a le titre ou l’identifiant «&#xa0;{wanted}&#xa0;».</translation>
    </message>
    <message>
        <source>No column of {file} was recognised as the names of organisations.</source>
        <translation>Aucune colonne de {file} n’a été reconnue comme celle des noms d’organisations.</translation>
    </message>
    <message>
        <source>No documents can be printed in “{language}”; choose one of {languages}.</source>
        <translation>Aucun document ne peut être imprimé en «&#xa0;{language}&#xa0;»&#x202f;; choisissez parmi {languages}.</translation>
    </message>
    <message>
        <source>No organisation on the list holds these words. Choose one with the arrows; the last row adds a new one.</source>
        <translation>Aucune organisation de la liste ne contient ces mots. Choisissez-en une avec les flèches&#x202f;; la dernière ligne en ajoute une nouvelle.</translation>
    </message>
    <message>
        <source>No version is adopted yet; choose the version that is signed.</source>
        <translation>Aucune version n’est encore adoptée&#x202f;; choisissez la version signée.</translation>
    </message>
    <message>
        <source>No version is frozen yet; freeze the text first.</source>
        <translation>Aucune version n’est encore figée&#x202f;; figez d’abord le texte.</translation>
    </message>
    <message>
        <source>Nothing can be read of “{name}” any more; restore a backup.</source>
        <translation>Plus rien n’est lisible dans «&#xa0;{name}&#xa0;»&#x202f;; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>One organisation is named for two rows.</source>
        <translation>Une organisation est indiquée pour deux lignes.</translation>
    </message>
    <message>
        <source>One side of a table card is {least} to {most} mm high on this paper.</source>
        <translation>Une face de la carte de table mesure de {least} à {most} mm de haut sur ce papier.</translation>
    </message>
    <message>
        <source>Only a PDF is checked against a workspace.</source>
        <translation>Seul un PDF se vérifie par rapport à un espace de travail.</translation>
    </message>
    <message>
        <source>Only who has signed is asked to confirm a changed text.</source>
        <translation>Seuls les signataires sont appelés à confirmer un texte modifié.</translation>
    </message>
    <message>
        <source>Open a workspace first, then drop the spreadsheet here.</source>
        <translation>Ouvrez d’abord un espace de travail, puis déposez la feuille de calcul ici.</translation>
    </message>
    <message>
        <source>Provision {number} has no text in its own language.</source>
        <translation>La disposition {number} n’a pas de texte dans sa propre langue.</translation>
    </message>
    <message>
        <source>Provision {number} is still the hint of a template.</source>
        <translation>La disposition {number} est encore l’indication d’un modèle.</translation>
    </message>
    <message>
        <source>Say on which day it came.</source>
        <translation>Indiquez quel jour il est arrivé.</translation>
    </message>
    <message>
        <source>Say on which day it was adopted.</source>
        <translation>Indiquez le jour de l’adoption.</translation>
    </message>
    <message>
        <source>Say on which day it was signed.</source>
        <translation>Indiquez le jour de la signature.</translation>
    </message>
    <message>
        <source>Say the first and the last day of the consultation.</source>
        <translation>Indiquez le premier et le dernier jour de la consultation.</translation>
    </message>
    <message>
        <source>Say why it is “{after}”.</source>
        <translation>Indiquez pourquoi elle est «&#xa0;{after}&#xa0;».</translation>
    </message>
    <message>
        <source>Spelling cannot be checked.</source>
        <translation>L’orthographe ne peut pas être vérifiée.</translation>
    </message>
    <message>
        <source>The attachment “{name}” was altered in the file.</source>
        <translation>La pièce jointe «&#xa0;{name}&#xa0;» a été altérée dans le fichier.</translation>
    </message>
    <message>
        <source>The charter has no provision yet; there is nothing to freeze.</source>
        <translation>La charte n’a pas encore de disposition&#x202f;; il n’y a rien à figer.</translation>
    </message>
    <message>
        <source>The charter is closed; no signature can be added to it.</source>
        <translation>La charte est close&#x202f;; aucune signature ne peut y être ajoutée.</translation>
    </message>
    <message>
        <source>The charter is not open for adhesion; open it first.</source>
        <translation>La charte n’est pas ouverte à l’adhésion&#x202f;; ouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>The charter is not written in “{language}”.</source>
        <translation>La charte n’est pas rédigée en «&#xa0;{language}&#xa0;».</translation>
    </message>
    <message>
        <source>The consultation closed on {day}; take the amendment in outside of it.</source>
        <translation>La consultation s’est close le {day}&#x202f;; enregistrez l’amendement en dehors d’elle.</translation>
    </message>
    <message>
        <source>The consultation is closed already.</source>
        <translation>La consultation est déjà close.</translation>
    </message>
    <message>
        <source>The consultation would close before it opens.</source>
        <translation>La consultation se clorait avant de s’ouvrir.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed in “{name}”.</source>
        <translation>Le disque est plein&#x202f;; rien n’a été modifié dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The disk is full; “{name}” was not written.</source>
        <translation>Le disque est plein&#x202f;; «&#xa0;{name}&#xa0;» n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” cannot be read or written.</source>
        <translation>Le disque qui contient «&#xa0;{name}&#xa0;» ne peut être ni lu ni écrit.</translation>
    </message>
    <message>
        <source>The first line of “{name}” is no passphrase.</source>
        <translation>La première ligne de «&#xa0;{name}&#xa0;» n’est pas une phrase secrète.</translation>
    </message>
    <message>
        <source>The journal of this workspace is damaged; this step cannot be taken back.</source>
        <translation>Le journal de cet espace de travail est endommagé&#x202f;; cette étape ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>The labels do not fit on the sheet: with margins and gaps they take {across} × {down} mm, and the paper has {width} × {height}.</source>
        <translation>Les étiquettes ne tiennent pas sur la feuille&#xa0;: avec marges et intervalles il leur faut {across} × {down} mm, et le papier mesure {width} × {height}.</translation>
    </message>
    <message>
        <source>The meeting is about another charter.</source>
        <translation>Cette réunion porte sur une autre charte.</translation>
    </message>
    <message>
        <source>The name has {count} letters; {limit} is the most.</source>
        <translation>Le nom compte {count} lettres&#x202f;; {limit} au plus.</translation>
    </message>
    <message>
        <source>The name holds an invisible control character ({code}); type it again.</source>
        <translation>Le nom contient un caractère de contrôle invisible ({code})&#x202f;; saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The name is empty; type the organisation’s name.</source>
        <translation>Le nom est vide&#x202f;; saisissez le nom de l’organisation.</translation>
    </message>
    <message>
        <source>The name “{name}” is too long for this disk.</source>
        <translation>Le nom «&#xa0;{name}&#xa0;» est trop long pour ce disque.</translation>
    </message>
    <message>
        <source>The pad is empty: sign on it, or choose another way.</source>
        <translation>Le cadre est vide&#xa0;: signez-y ou choisissez une autre manière.</translation>
    </message>
    <message>
        <source>The passphrase does not open “{name}”; if you are sure of it, the file is damaged.</source>
        <translation>La phrase secrète n’ouvre pas «&#xa0;{name}&#xa0;»&#x202f;; si vous en êtes sûr, le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The passphrase is empty; type one, or leave the workspace without.</source>
        <translation>La phrase secrète est vide&#x202f;; saisissez-en une ou laissez l’espace de travail sans.</translation>
    </message>
    <message>
        <source>The picture “{name}” is damaged and cannot be printed.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» est endommagée et ne peut pas être imprimée.</translation>
    </message>
    <message>
        <source>The printed page cannot be read back as Arabic.</source>
        <translation>La page imprimée ne peut pas être relue en arabe.</translation>
    </message>
    <message>
        <source>The printed page cannot be shown.</source>
        <translation>La page imprimée ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>The printer does not answer; nothing was printed.</source>
        <translation>L’imprimante ne répond pas&#x202f;; rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The provision has been removed, or is of another charter.</source>
        <translation>La disposition a été supprimée ou relève d’une autre charte.</translation>
    </message>
    <message>
        <source>The provision that this amendment is about has been removed.</source>
        <translation>La disposition visée par cet amendement a été supprimée.</translation>
    </message>
    <message>
        <source>The row has no reference to a provision.</source>
        <translation>La ligne ne renvoie à aucune disposition.</translation>
    </message>
    <message>
        <source>The sample could not be printed.</source>
        <translation>L’exemple n’a pas pu être imprimé.</translation>
    </message>
    <message>
        <source>The sheet has no label {number}.</source>
        <translation>La planche n’a pas d’étiquette {number}.</translation>
    </message>
    <message>
        <source>The signature on screen is empty or cannot be read; sign again.</source>
        <translation>La signature à l’écran est vide ou illisible&#x202f;; signez de nouveau.</translation>
    </message>
    <message>
        <source>The templates are written in {languages}, not in “{language}”.</source>
        <translation>Les modèles sont rédigés en {languages}, pas en «&#xa0;{language}&#xa0;».</translation>
    </message>
    <message>
        <source>The text cannot be printed: {reason}.</source>
        <translation>Le texte ne peut pas être imprimé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The text has not changed since version {number}.</source>
        <translation>Le texte n’a pas changé depuis la version {number}.</translation>
    </message>
    <message>
        <source>The text holds half of a character and cannot be stored; type it again.</source>
        <translation>Le texte contient la moitié d’un caractère et ne peut être enregistré&#x202f;; tapez-le à nouveau.</translation>
    </message>
    <message>
        <source>The text is adopted; an amendment can only be merged into a draft.</source>
        <translation>Le texte est adopté&#x202f;; un amendement ne peut être intégré que dans un projet.</translation>
    </message>
    <message>
        <source>The text is adopted; only a draft can be consulted on.</source>
        <translation>Le texte est adopté&#x202f;; seul un projet peut être soumis à consultation.</translation>
    </message>
    <message>
        <source>The text is too long; paste a part of it at a time.</source>
        <translation>Le texte est trop long&#x202f;; collez-le par parties.</translation>
    </message>
    <message>
        <source>The text of version {number} was altered after it was frozen.</source>
        <translation>Le texte de la version {number} a été altéré après avoir été figé.</translation>
    </message>
    <message>
        <source>The text that is proposed is the one that stands there.</source>
        <translation>Le texte proposé est celui qui figure déjà.</translation>
    </message>
    <message>
        <source>The text was changed in the sheet, and in the draft as well.</source>
        <translation>Le texte a été modifié dans la fiche, et dans le projet aussi.</translation>
    </message>
    <message>
        <source>The title is still the hint of a template.</source>
        <translation>Le titre est encore l’indication d’un modèle.</translation>
    </message>
    <message>
        <source>The two workspaces contradict each other.</source>
        <translation>Les deux espaces de travail se contredisent.</translation>
    </message>
    <message>
        <source>The window did not appear.</source>
        <translation>La fenêtre n’est pas apparue.</translation>
    </message>
    <message>
        <source>The words that this amendment changes have changed since; say how the text is to be.</source>
        <translation>Les mots visés par cet amendement ont changé depuis&#x202f;; précisez le texte voulu.</translation>
    </message>
    <message>
        <source>The workspace has changed in the meantime; look at the plan again.</source>
        <translation>L’espace de travail a changé entre-temps&#x202f;; revoyez le plan.</translation>
    </message>
    <message>
        <source>There is no file or folder “{name}”.</source>
        <translation>Il n’y a ni fichier ni dossier «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Il n’y a pas de fichier {file}.</translation>
    </message>
    <message>
        <source>There is no provision before this one.</source>
        <translation>Il n’y a pas de disposition avant celle-ci.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on; start CharterDesk in a desktop.</source>
        <translation>Il n’y a pas d’écran pour ouvrir la fenêtre&#x202f;; lancez CharterDesk depuis un bureau.</translation>
    </message>
    <message>
        <source>There is no template “{name}”.</source>
        <translation>Il n’y a pas de modèle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>This amendment has been answered already.</source>
        <translation>Cet amendement a déjà reçu une réponse.</translation>
    </message>
    <message>
        <source>This amendment is in the text already; undo that step to take it out.</source>
        <translation>Cet amendement est déjà dans le texte&#x202f;; annulez cette étape pour l’en retirer.</translation>
    </message>
    <message>
        <source>This is no consultation sheet: the row of headers is missing.</source>
        <translation>Ce n’est pas une fiche de consultation&#xa0;: la ligne d’en-tête manque.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “{name}”.</source>
        <translation>Ce n’est pas la phrase secrète de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>This sheet belongs to no consultation on this charter.</source>
        <translation>Cette fiche ne relève d’aucune consultation sur cette charte.</translation>
    </message>
    <message>
        <source>This version has been removed in the meantime.</source>
        <translation>Cette version a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>This version is of another charter.</source>
        <translation>Cette version est celle d’une autre charte.</translation>
    </message>
    <message>
        <source>This workspace has no charter yet.</source>
        <translation>Cet espace de travail n’a pas encore de charte.</translation>
    </message>
    <message>
        <source>This workspace holds a damaged value and cannot be read; restore a copy of it.</source>
        <translation>Cet espace de travail contient une valeur endommagée et ne peut être lu&#x202f;; restaurez-en une copie.</translation>
    </message>
    <message>
        <source>Two organisations of theirs cannot both be the same one of yours.</source>
        <translation>Deux de leurs organisations ne peuvent pas être la même chez vous.</translation>
    </message>
    <message>
        <source>What you are changing has been removed in the meantime.</source>
        <translation>Ce que vous modifiez a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Who coordinates a thematic group must work in it.</source>
        <translation>Qui coordonne un groupe thématique doit y travailler.</translation>
    </message>
    <message>
        <source>Write an answer, or cancel.</source>
        <translation>Écrivez une réponse, ou annulez.</translation>
    </message>
    <message>
        <source>Write part of an organisation’s name first.</source>
        <translation>Écrivez d’abord une partie du nom d’une organisation.</translation>
    </message>
    <message>
        <source>Write the comment.</source>
        <translation>Rédigez le commentaire.</translation>
    </message>
    <message>
        <source>Write the text that is proposed.</source>
        <translation>Rédigez le texte proposé.</translation>
    </message>
    <message>
        <source>Write what the provision is to say, or accept its removal.</source>
        <translation>Rédigez ce que dira la disposition, ou acceptez sa suppression.</translation>
    </message>
    <message>
        <source>{count} things are wrong or missing in “{name}”.</source>
        <translation>{count} points sont erronés ou manquants dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {detail}.</source>
        <translation>{file} ne peut pas être ouvert&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as {encoding}.</source>
        <translation>{file} ne peut pas être lu en {encoding}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}.</source>
        <translation>{file} ne peut pas être écrit&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>{file} has more than {limit} columns.</source>
        <translation>{file} a plus de {limit} colonnes.</translation>
    </message>
    <message>
        <source>{file} has more than {limit} rows.</source>
        <translation>{file} a plus de {limit} lignes.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”; it has: {sheets}.</source>
        <translation>{file} n’a pas de feuille «&#xa0;{sheet}&#xa0;»&#x202f;; il a&#xa0;: {sheets}.</translation>
    </message>
    <message>
        <source>{file} holds XML declarations that no spreadsheet needs; it is not read.</source>
        <translation>{file} contient des déclarations XML dont aucun tableau n’a besoin&#x202f;; il n’est pas lu.</translation>
    </message>
    <message>
        <source>{file} holds no rows on the sheet “{sheet}”.</source>
        <translation>{file} n’a pas de lignes sur la feuille «&#xa0;{sheet}&#xa0;».</translation>
    </message>
    <message>
        <source>{file} is a PDF document, not a spreadsheet.</source>
        <translation>{file} est un document PDF, pas un tableau.</translation>
    </message>
    <message>
        <source>{file} is a picture, not a spreadsheet.</source>
        <translation>{file} est une image, pas un tableau.</translation>
    </message>
    <message>
        <source>{file} is a web page or an XML document; open it in a spreadsheet program and save it as xlsx.</source>
        <translation>{file} est une page web ou un document XML&#x202f;; ouvrez-le dans un tableur et enregistrez-le en xlsx.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read.</source>
        <translation>{file} est endommagé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} est vide.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB.</source>
        <translation>{file} dépasse {limit} Mo.</translation>
    </message>
    <message>
        <source>{file} is not a mapping of columns: {detail}.</source>
        <translation>{file} n’est pas une correspondance de colonnes&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>{file} is not a spreadsheet.</source>
        <translation>{file} n’est pas un tableau.</translation>
    </message>
    <message>
        <source>{file} is password-protected or in an old format; save it as xlsx without a password.</source>
        <translation>{file} est protégé par un mot de passe ou d’un ancien format&#x202f;; enregistrez-le en xlsx sans mot de passe.</translation>
    </message>
    <message>
        <source>{file} took longer than {limit} seconds to read; it is probably damaged.</source>
        <translation>La lecture de {file} a dépassé {limit} secondes&#x202f;; il est sans doute endommagé.</translation>
    </message>
    <message>
        <source>{file} unpacks to more than a spreadsheet may hold; it is not read.</source>
        <translation>{file} se décompresse au-delà de ce qu’un tableau peut contenir&#x202f;; il n’est pas lu.</translation>
    </message>
    <message>
        <source>“{log}” lies beside the workspace and is not CharterDesk’s; move it away first.</source>
        <translation>«&#xa0;{log}&#xa0;» se trouve à côté de l’espace de travail et n’est pas de CharterDesk&#x202f;; déplacez-le d’abord.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: the file or its folder is not accessible.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être ouvert&#xa0;: le fichier ou son dossier n’est pas accessible.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read or written ({code}).</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut être ni lu ni écrit ({code}).</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: the file or its folder is read-only or not yours.</source>
        <translation>«&#xa0;{name}&#xa0;» est inutilisable&#xa0;: le fichier ou son dossier est en lecture seule ou ne vous appartient pas.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written to: the file or its folder is read-only.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit&#xa0;: le fichier ou son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>“{name}” exists already; nothing was written.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“{name}” has no letter in it, so it is no name.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucune lettre&#xa0;: ce n’est pas un nom.</translation>
    </message>
    <message>
        <source>“{name}” has signed a version, which is not forgotten; say that it withdrew or that its signature is void.</source>
        <translation>«&#xa0;{name}&#xa0;» a signé une version, ce qui ne s’oublie pas&#x202f;; indiquez qu’elle s’est retirée ou que sa signature est nulle.</translation>
    </message>
    <message>
        <source>“{name}” holds XML declarations that no document needs.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des déclarations XML dont aucun document n’a besoin.</translation>
    </message>
    <message>
        <source>“{name}” holds a text too large to be one of CharterDesk’s.</source>
        <translation>«&#xa0;{name}&#xa0;» contient un texte trop grand pour venir de CharterDesk.</translation>
    </message>
    <message>
        <source>“{name}” holds tables that CharterDesk did not make, and was not opened.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des tables que CharterDesk n’a pas créées&#x202f;; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>“{name}” holds “&lt;” or “&gt;”, which no name does; type it again.</source>
        <translation>«&#xa0;{name}&#xa0;» contient «&#xa0;&lt;&#xa0;» ou «&#xa0;&gt;&#xa0;», ce qu’aucun nom ne fait&#x202f;; saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>“{name}” is a name that Windows does not allow; choose another.</source>
        <translation>Windows n’autorise pas le nom «&#xa0;{name}&#xa0;»&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{name}” is being changed by another window; try again in a moment.</source>
        <translation>«&#xa0;{name}&#xa0;» est en cours de modification dans une autre fenêtre&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and was left as it is; restore a copy of it.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé et a été laissé tel quel&#x202f;; restaurez-en une copie.</translation>
    </message>
    <message>
        <source>“{name}” is empty or larger than 10 MB.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide ou dépasse 10 Mo.</translation>
    </message>
    <message>
        <source>“{name}” is no PDF, is damaged or asks for a password.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un PDF, est endommagé ou demande un mot de passe.</translation>
    </message>
    <message>
        <source>“{name}” is no PNG or JPEG picture and no PDF.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est ni une image PNG ou JPEG ni un PDF.</translation>
    </message>
    <message>
        <source>“{name}” is no PNG or JPEG picture of at most 5 MB.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une image PNG ou JPEG de 5 Mo au plus.</translation>
    </message>
    <message>
        <source>“{name}” is no Word document, or is damaged.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un document Word, ou est endommagé.</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was. If it is on a stick, plug it in; else open it from where it is now, or take it off this list with Delete.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus à sa place. S’il est sur une clé, branchez-la&#x202f;; sinon, ouvrez-le là où il se trouve, ou retirez-le de cette liste avec Suppr.</translation>
    </message>
    <message>
        <source>“{name}” is no picture and no PDF that can be read.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est ni une image ni un PDF lisible.</translation>
    </message>
    <message>
        <source>“{name}” is not a CharterDesk workspace.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un espace de travail CharterDesk.</translation>
    </message>
    <message>
        <source>“{name}” is not a text in UTF-8.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is on the list already.</source>
        <translation>«&#xa0;{name}&#xa0;» est déjà sur la liste.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window: {author} on {machine}, since {since}.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert dans une autre fenêtre&#xa0;: {author} sur {machine}, depuis {since}.</translation>
    </message>
    <message>
        <source>“{name}” is open read-only; save a copy to change it.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert en lecture seule&#x202f;; enregistrez une copie pour le modifier.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a passphrase, or is not a CharterDesk workspace.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé par une phrase secrète, ou n’est pas un espace de travail CharterDesk.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a passphrase: give it with --passphrase-file.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé par une phrase secrète&#xa0;: donnez-la avec --passphrase-file.</translation>
    </message>
    <message>
        <source>“{name}” is too large.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop volumineux.</translation>
    </message>
    <message>
        <source>“{name}” must end in .xlsx, .ods, .csv or .vcf.</source>
        <translation>«&#xa0;{name}&#xa0;» doit se terminer par .xlsx, .ods, .csv ou .vcf.</translation>
    </message>
    <message>
        <source>“{name}” stands in the papers of a consultation or meeting and must stay.</source>
        <translation>«&#xa0;{name}&#xa0;» figure dans les documents d’une consultation ou d’une réunion et doit rester.</translation>
    </message>
    <message>
        <source>“{name}” stands on the list of a charter; take it off that list first.</source>
        <translation>«&#xa0;{name}&#xa0;» figure sur la liste d’une charte&#x202f;; retirez-la d’abord de cette liste.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than a document may hold.</source>
        <translation>«&#xa0;{name}&#xa0;» se décompresse au-delà de ce qu’un document peut contenir.</translation>
    </message>
    <message>
        <source>“{name}” was moved or replaced while it was open; open it again.</source>
        <translation>«&#xa0;{name}&#xa0;» a été déplacé ou remplacé pendant qu’il était ouvert&#x202f;; ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer CharterDesk; install that release to open it.</source>
        <translation>«&#xa0;{name}&#xa0;» a été écrit par un CharterDesk plus récent&#x202f;; installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une heure.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“{wanted}” fits {count} charters; write more of the title.</source>
        <translation>«&#xa0;{wanted}&#xa0;» correspond à {count} chartes&#x202f;; écrivez davantage du titre.</translation>
    </message>
    <message>
        <source>“{words}” is no height of a table card.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas une hauteur de carte de table.</translation>
    </message>
    <message>
        <source>“{words}” is no sheet of labels.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas une planche d’étiquettes.</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Projector</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>Space: next · Page Up: back · D: dark or light · B: black · L: language · Esc: close</source>
        <translation>Espace&#xa0;: suivant · Page préc.&#xa0;: retour · D&#xa0;: sombre ou clair · B&#xa0;: noir · L&#xa0;: langue · Échap&#xa0;: quitter</translation>
    </message>
    <message>
        <source>This charter has no text yet.</source>
        <translation>Cette charte n’a pas encore de texte.</translation>
    </message>
    <message>
        <source>{signed} of {count} signed</source>
        <translation>{signed} sur {count} ont signé</translation>
    </message>
</context>
<context>
    <name>Provision</name>
    <message>
        <source>The whole text</source>
        <translation>Le texte entier</translation>
    </message>
    <message>
        <source>A provision that was removed</source>
        <translation>Une disposition supprimée</translation>
    </message>
</context>
<context>
    <name>ProvisionTexts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Pas encore de texte</translation>
    </message>
    <message>
        <source>⚠ Translation out of date</source>
        <translation>⚠ Traduction dépassée</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Toujours juste</translation>
    </message>
    <message>
        <source>The text has changed since; this translation says the same</source>
        <translation>Le texte a changé depuis&#x202f;; cette traduction dit la même chose</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichiers&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Options &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Options &lt;&lt;</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impression recto verso</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Reliure sur le bord long</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Reliure sur le bord court</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Jeu de pages&#xa0;:</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Pages impaires</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Pages paires</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Indiquez des pages ou des plages, séparées par des virgules&#x202f;; une plage s’écrit avec deux numéros et un trait d’union. Par exemple, 3,5-7,9 imprime les pages 3, 5, 6, 7 et 9.</translation>
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
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading the directory…</source>
        <translation>Lecture de l’annuaire…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The directory was not read to its end.</source>
        <translation>L’annuaire n’a pas été lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Le lire</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>It carries the id of this organisation.</source>
        <translation>Elle porte l’identifiant de cette organisation.</translation>
    </message>
    <message>
        <source>The same name.</source>
        <translation>Le même nom.</translation>
    </message>
    <message>
        <source>The same name, beside its acronym.</source>
        <translation>Le même nom, à côté de son sigle.</translation>
    </message>
    <message>
        <source>A name that was accepted for it before.</source>
        <translation>Un nom déjà accepté pour elle.</translation>
    </message>
    <message>
        <source>Only the acronym {acronym} is given.</source>
        <translation>Seul le sigle {acronym} est donné.</translation>
    </message>
    <message>
        <source>The acronym {acronym} is made of the initials of the name.</source>
        <translation>Le sigle {acronym} est formé des initiales du nom.</translation>
    </message>
    <message>
        <source>The name is shortened; missing: {words}.</source>
        <translation>Le nom est abrégé&#x202f;; il manque&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>The name is longer; added: {words}.</source>
        <translation>Le nom est plus long&#x202f;; ajouté&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>The kind of body is missing from one of the names.</source>
        <translation>Le type d’organisme manque dans l’un des noms.</translation>
    </message>
    <message>
        <source>It may be a branch: {words}.</source>
        <translation>C’est peut-être une section&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>The names differ in their spaces.</source>
        <translation>Les noms diffèrent par les espaces.</translation>
    </message>
    <message>
        <source>The names differ only in this: {row} / {stored}.</source>
        <translation>Les noms ne diffèrent que par ceci&#xa0;: {row} / {stored}.</translation>
    </message>
    <message>
        <source>The same mail address, {value}.</source>
        <translation>La même adresse électronique, {value}.</translation>
    </message>
    <message>
        <source>The same phone, {value}.</source>
        <translation>Le même téléphone, {value}.</translation>
    </message>
    <message>
        <source>The same registration number, {value}.</source>
        <translation>Le même numéro d’enregistrement, {value}.</translation>
    </message>
    <message>
        <source>Several organisations have this name.</source>
        <translation>Plusieurs organisations portent ce nom.</translation>
    </message>
    <message>
        <source>The same name, another city: {row} / {stored}.</source>
        <translation>Le même nom, une autre ville&#xa0;: {row} / {stored}.</translation>
    </message>
    <message>
        <source>The same name, another acronym: {row} / {stored}.</source>
        <translation>Le même nom, un autre sigle&#xa0;: {row} / {stored}.</translation>
    </message>
    <message>
        <source>The same name, another kind of body.</source>
        <translation>Le même nom, un autre type d’organisme.</translation>
    </message>
    <message>
        <source>The same name, another registration number: {row} / {stored}.</source>
        <translation>Le même nom, un autre numéro d’enregistrement&#xa0;: {row} / {stored}.</translation>
    </message>
    <message>
        <source>The names in the row belong to different organisations.</source>
        <translation>Les noms de la ligne sont ceux d’organisations différentes.</translation>
    </message>
    <message>
        <source>The same organisation as row {other_row}, with other details.</source>
        <translation>La même organisation qu’à la ligne {other_row}, avec d’autres données.</translation>
    </message>
    <message>
        <source>No organisation has a name like it.</source>
        <translation>Aucune organisation n’a un nom semblable.</translation>
    </message>
    <message>
        <source>Above the header row.</source>
        <translation>Au-dessus de la ligne d’en-tête.</translation>
    </message>
    <message>
        <source>The header row.</source>
        <translation>La ligne d’en-tête.</translation>
    </message>
    <message>
        <source>The header again.</source>
        <translation>L’en-tête répété.</translation>
    </message>
    <message>
        <source>A total.</source>
        <translation>Un total.</translation>
    </message>
    <message>
        <source>A note, not an organisation.</source>
        <translation>Une note, pas une organisation.</translation>
    </message>
    <message>
        <source>A heading between the rows.</source>
        <translation>Un intertitre entre les lignes.</translation>
    </message>
    <message>
        <source>Empty rows, up to row {last_row}: {count}.</source>
        <translation>Lignes vides, jusqu’à la ligne {last_row}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>No name.</source>
        <translation>Pas de nom.</translation>
    </message>
    <message>
        <source>One of the names is a part of the other.</source>
        <translation>L’un des noms est une partie de l’autre.</translation>
    </message>
    <message>
        <source>The name is a formula without a result, or an error: {value}.</source>
        <translation>Le nom est une formule sans résultat, ou une erreur&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>The name is not a text: {value}.</source>
        <translation>Le nom n’est pas un texte&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>{word} sounds like a word of the name in the other script.</source>
        <translation>{word} se prononce comme un mot du nom dans l’autre écriture.</translation>
    </message>
    <message>
        <source>A hidden row.</source>
        <translation>Une ligne masquée.</translation>
    </message>
    <message>
        <source>The same organisation as row {other_row}.</source>
        <translation>La même organisation qu’à la ligne {other_row}.</translation>
    </message>
    <message>
        <source>Another sheet: {sheet}.</source>
        <translation>Une autre feuille&#xa0;: {sheet}.</translation>
    </message>
    <message>
        <source>A hidden column: {header}.</source>
        <translation>Une colonne masquée&#xa0;: {header}.</translation>
    </message>
    <message>
        <source>A column to sign in: {header}.</source>
        <translation>Une colonne à signer&#xa0;: {header}.</translation>
    </message>
    <message>
        <source>{field}: a formula without a result, or an error: {value}.</source>
        <translation>{field}&#xa0;: une formule sans résultat, ou une erreur&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>{field}: digits were lost in {value}.</source>
        <translation>{field}&#xa0;: des chiffres ont été perdus dans {value}.</translation>
    </message>
    <message>
        <source>{value} was completed to {result}.</source>
        <translation>{value} a été complété en {result}.</translation>
    </message>
    <message>
        <source>{value} does not look like a phone number.</source>
        <translation>{value} ne ressemble pas à un numéro de téléphone.</translation>
    </message>
    <message>
        <source>{value} is not a mail address.</source>
        <translation>{value} n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>{value} was read as {result}.</source>
        <translation>{value} a été lu comme {result}.</translation>
    </message>
    <message>
        <source>{value} is not a date.</source>
        <translation>{value} n’est pas une date.</translation>
    </message>
    <message>
        <source>{value} is not a known status.</source>
        <translation>{value} n’est pas un statut connu.</translation>
    </message>
    <message>
        <source>{field}: invisible characters were removed.</source>
        <translation>{field}&#xa0;: des caractères invisibles ont été retirés.</translation>
    </message>
</context>
<context>
    <name>ReconfirmDialog</name>
    <message>
        <source>Reconfirmation</source>
        <translation>Reconfirmation</translation>
    </message>
    <message>
        <source>Version to be confirmed</source>
        <translation>Version à confirmer</translation>
    </message>
    <message>
        <source>Confidential names too</source>
        <translation>Noms confidentiels aussi</translation>
    </message>
    <message>
        <source>For you and for those who are written to</source>
        <translation>Pour vous et pour les destinataires</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Date de la demande</translation>
    </message>
    <message>
        <source>Text signed</source>
        <translation>Texte signé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Who must confirm</source>
        <translation>Qui doit confirmer</translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation>Demandée aujourd’hui</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Refused…</source>
        <translation>Refusée…</translation>
    </message>
    <message>
        <source>Save the letters…</source>
        <translation>Enregistrer les lettres…</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) signed an earlier text. A signature is never carried over by itself.</source>
        <translation>
            <numerusform>%n organisation a signé un texte antérieur. Une signature n’est jamais reportée d’elle-même.</numerusform>
            <numerusform>%n organisations ont signé un texte antérieur. Une signature n’est jamais reportée d’elle-même.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who signed has signed this text; nobody need be asked.</source>
        <translation>Tous les signataires ont signé ce texte&#x202f;; il n’y a personne à consulter.</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>aucune version</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Why? The reason is kept and never published.</source>
        <translation>Pourquoi&#x202f;? Le motif est conservé et n’est jamais publié.</translation>
    </message>
    <message>
        <source>Letters of reconfirmation</source>
        <translation>Lettres de reconfirmation</translation>
    </message>
</context>
<context>
    <name>RefusalsDialog</name>
    <message>
        <source>Declined and withdrawn</source>
        <translation>Refus et retraits</translation>
    </message>
    <message>
        <source>This list is for you: none of it is in what is printed or exported.</source>
        <translation>Cette liste est pour vous&#xa0;: rien n’en paraît dans ce qui est imprimé ou exporté.</translation>
    </message>
    <message>
        <source>Nobody has declined or withdrawn.</source>
        <translation>Personne n’a décliné ni ne s’est retiré.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>RegistrationDesk</name>
    <message>
        <source>Registration desk</source>
        <translation>Bureau d’enregistrement</translation>
    </message>
    <message>
        <source>Enter marks the chosen organisation as signed; the arrows choose another; Ctrl+Z takes the last one back.</source>
        <translation>Entrée marque l’organisation choisie comme signataire&#x202f;; les flèches en choisissent une autre&#x202f;; Ctrl+Z annule la dernière signature.</translation>
    </message>
    <message>
        <source>Any part of a name, an acronym or a mail address</source>
        <translation>Une partie d’un nom, d’un sigle ou d’un courriel</translation>
    </message>
    <message>
        <source>Organisations that fit</source>
        <translation>Organisations correspondantes</translation>
    </message>
    <message>
        <source>{signed} of {count} signed</source>
        <translation>{signed} sur {count} ont signé</translation>
    </message>
    <message>
        <source>New organisation: {name} — add it and mark it signed</source>
        <translation>Nouvelle organisation&#xa0;: {name} — l’ajouter et la marquer signataire</translation>
    </message>
    <message>
        <source>not on the list yet</source>
        <translation>pas encore sur la liste</translation>
    </message>
    <message>
        <source>{name} had signed already.</source>
        <translation>{name} avait déjà signé.</translation>
    </message>
    <message>
        <source>Signed: {name}</source>
        <translation>A signé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>Signature annulée&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>ScannedSheetDialog</name>
    <message>
        <source>Scanned signature sheet</source>
        <translation>Feuille de signatures numérisée</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>The first row is No.</source>
        <translation>La première ligne est le n°</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Order of the sheet</source>
        <translation>Ordre de la feuille</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Ordre publié</translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation>Alphabétique</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Par région</translation>
    </message>
    <message>
        <source>Printed with confidential names</source>
        <translation>Imprimée avec les noms confidentiels</translation>
    </message>
    <message>
        <source>The sheet: Page Up and Page Down choose a line, the arrows move it</source>
        <translation>La feuille&#xa0;: Page préc. et Page suiv. choisissent un trait, les flèches le déplacent</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Whose signature</source>
        <translation>Signature de</translation>
    </message>
    <message>
        <source>Whose row it is</source>
        <translation>À qui est la ligne</translation>
    </message>
    <message>
        <source>Each row between two lines is kept as a picture with its signatory. Drag a line, or choose it with Page Up and Page Down and move it with the arrows; Ins adds a line, Del takes it out.</source>
        <translation>Chaque ligne entre deux traits est gardée en image avec son signataire. Glissez un trait, ou choisissez-le avec Page préc. et Page suiv. et déplacez-le avec les flèches&#x202f;; Inser ajoute un trait, Suppr le retire.</translation>
    </message>
    <message>
        <source>Keep the signatures</source>
        <translation>Garder les signatures</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Lecture de la feuille…</translation>
    </message>
    <message>
        <source>Whose row is No. {number}</source>
        <translation>À qui est la ligne n° {number}</translation>
    </message>
    <message>
        <source>nobody’s: not kept</source>
        <translation>personne&#xa0;: pas gardée</translation>
    </message>
    <message>
        <source>Keeping the signatures…</source>
        <translation>Enregistrement des signatures…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) kept from the scanned sheet.</source>
        <translation>
            <numerusform>%n signature gardée de la feuille numérisée.</numerusform>
            <numerusform>%n signatures gardées de la feuille numérisée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Folder for documents</source>
        <translation>Dossier des documents</translation>
    </message>
    <message>
        <source>Dictionaries on this computer: {names}</source>
        <translation>Dictionnaires sur cet ordinateur&#xa0;: {names}</translation>
    </message>
    <message>
        <source>No dictionary on this computer; install one, such as LibreOffice’s.</source>
        <translation>Aucun dictionnaire sur cet ordinateur&#x202f;; installez-en un, par exemple celui de LibreOffice.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Votre nom dans l’historique</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Digits in new charters</source>
        <translation>Chiffres des nouvelles chartes</translation>
    </message>
    <message>
        <source>Arabic month names in new charters</source>
        <translation>Mois arabes des nouvelles chartes</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Verrouiller en cas d’inactivité</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>SheetChoices</name>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <translation>{name} (masquée)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Row {number}: {text}</source>
        <translation>Ligne {number}&#xa0;: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Take %n hidden row(s)</source>
        <translation>
            <numerusform>Prendre %n ligne masquée</numerusform>
            <numerusform>Prendre %n lignes masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n hidden column(s)</source>
        <translation>
            <numerusform>Prendre %n colonne masquée</numerusform>
            <numerusform>Prendre %n colonnes masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the hidden rows and columns</source>
        <translation>Prendre les lignes et colonnes masquées</translation>
    </message>
</context>
<context>
    <name>SheetCommands</name>
    <message>
        <source>Save sheets…</source>
        <translation>Enregistrer les fiches…</translation>
    </message>
    <message>
        <source>Take in sheets…</source>
        <translation>Reprendre des fiches…</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and amendment(s) taken in.</source>
        <translation>
            <numerusform>%n commentaire ou amendement repris.</numerusform>
            <numerusform>%n commentaires et amendements repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) taken in.</source>
        <translation>
            <numerusform>%n fiche reprise.</numerusform>
            <numerusform>%n fiches reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n ligne laissée de côté.</numerusform>
            <numerusform>%n lignes laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets left out: {names}</source>
        <translation>Fiches laissées de côté&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Take in sheets</source>
        <translation>Reprendre des fiches</translation>
    </message>
    <message>
        <source>Consultation sheets</source>
        <translation>Fiches de consultation</translation>
    </message>
    <message>
        <source>Save consultation sheets</source>
        <translation>Enregistrer les fiches de consultation</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are in {name}.</source>
        <translation>
            <numerusform>%n fiche est dans {name}.</numerusform>
            <numerusform>%n fiches sont dans {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consultation sheet</source>
        <translation>Fiche de consultation</translation>
    </message>
    <message>
        <source>The sheet is in {name}.</source>
        <translation>La fiche est dans {name}.</translation>
    </message>
    <message>
        <source>Saving the sheets…</source>
        <translation>Enregistrement des fiches…</translation>
    </message>
</context>
<context>
    <name>SheetIn</name>
    <message>
        <source>Take in {name}</source>
        <translation>Reprendre {name}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Take in {name} ({number} of {count})</source>
        <translation>Reprendre {name} ({number} sur {count})</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave this sheet out</source>
        <translation>Laisser cette fiche de côté</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>To take in ({count})</source>
        <translation>À reprendre ({count})</translation>
    </message>
    <message>
        <source>Said before ({count})</source>
        <translation>Déjà dits ({count})</translation>
    </message>
    <message>
        <source>Not matched ({count})</source>
        <translation>Non rapprochés ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and amendment(s)</source>
        <translation>
            <numerusform>%n commentaire ou amendement</numerusform>
            <numerusform>%n commentaires et amendements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not matched</source>
        <translation>
            <numerusform>%n ligne non rapprochée</numerusform>
            <numerusform>%n lignes non rapprochées</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Whose sheet it is</source>
        <translation>À qui est cette fiche</translation>
    </message>
    <message>
        <source>Taking in the sheet…</source>
        <translation>Reprise de la fiche…</translation>
    </message>
</context>
<context>
    <name>SheetsOut</name>
    <message>
        <source>Save consultation sheets</source>
        <translation>Enregistrer les fiches de consultation</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) asked: a file for each</source>
        <translation>
            <numerusform>%n organisation consultée&#xa0;: un fichier</numerusform>
            <numerusform>%n organisations consultées&#xa0;: un fichier pour chacune</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that have not answered: a file for each</source>
        <translation>
            <numerusform>%n qui n’a pas répondu&#xa0;: un fichier</numerusform>
            <numerusform>%n qui n’ont pas répondu&#xa0;: un fichier pour chacune</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody: one file without a name</source>
        <translation>N’importe qui&#xa0;: un seul fichier sans nom</translation>
    </message>
    <message>
        <source>Excel spreadsheet</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>A row for each provision, with room for a comment and other words. What comes back is taken in again, even after the draft has changed.</source>
        <translation>Une ligne par disposition, avec de la place pour un commentaire et une autre formulation. Ce qui revient est repris, même si le projet a changé entre-temps.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New charter</source>
        <translation>Nouvelle charte</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Record a signature</source>
        <translation>Enregistrer une signature</translation>
    </message>
    <message>
        <source>Joins after the adoption: a dated annex with a number</source>
        <translation>Adhère après l’adoption&#xa0;: annexe datée et numérotée</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Signez ici</translation>
    </message>
    <message>
        <source>Signature on screen</source>
        <translation>Signature à l’écran</translation>
    </message>
    <message>
        <source>Way of signing</source>
        <translation>Mode de signature</translation>
    </message>
    <message>
        <source>Version that is signed</source>
        <translation>Version signée</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Représentant(e)</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Date of the mandate</source>
        <translation>Date du mandat</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field} (exigé)</translation>
    </message>
    <message>
        <source>Clear the pad</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Sign here with a pen, a finger or the mouse.</source>
        <translation>Signez ici avec un stylet, un doigt ou la souris.</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Nothing is kept with it yet. Attach the scan, the letter or the mail.</source>
        <translation>Rien n’est encore gardé avec elle. Joignez le scan, la lettre ou le courriel.</translation>
    </message>
    <message>
        <source>Attach a scan or letter…</source>
        <translation>Joindre un scan ou une lettre…</translation>
    </message>
    <message>
        <source>Record the signature</source>
        <translation>Enregistrer la signature</translation>
    </message>
    <message>
        <source>Attach a scan or letter</source>
        <translation>Joindre un scan ou une lettre</translation>
    </message>
    <message>
        <source>Scans and letters</source>
        <translation>Numérisations et lettres</translation>
    </message>
    <message>
        <source>The charter requires, and it is not told yet: {what}</source>
        <translation>La charte exige, et ce n’est pas encore indiqué&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>SignatoriesPlace</name>
    <message>
        <source>Registration desk…</source>
        <translation>Bureau d’enregistrement…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Change the selected</source>
        <translation>Modifier la sélection</translation>
    </message>
    <message>
        <source>Signed on…</source>
        <translation>Date de signature…</translation>
    </message>
    <message>
        <source>Region…</source>
        <translation>Région…</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Région&#xa0;:</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Représentant(e)</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Text signed</source>
        <translation>Texte signé</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Move up in the published order</source>
        <translation>Monter dans l’ordre publié</translation>
    </message>
    <message>
        <source>Move down in the published order</source>
        <translation>Descendre dans l’ordre publié</translation>
    </message>
    <message>
        <source>Take the selected off the list</source>
        <translation>Retirer la sélection de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>{status}: {count}</source>
        <translation>{status}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The day, such as {day}; empty for none</source>
        <translation>Le jour, par exemple {day}&#x202f;; vide pour aucun</translation>
    </message>
    <message>
        <source>Why? The reason is kept and never published.</source>
        <translation>Pourquoi&#x202f;? Le motif est conservé et n’est jamais publié.</translation>
    </message>
    <message>
        <source>The published order can be changed while the whole list is shown in it: empty the search and the filters, and click a heading until the list is unsorted.</source>
        <translation>L’ordre de publication peut être changé quand toute la liste est montrée dans cet ordre&#xa0;: videz la recherche et les filtres, et cliquez sur un en-tête jusqu’à ce que la liste ne soit plus triée.</translation>
    </message>
    <message>
        <source>Search names, acronyms, cities, people</source>
        <translation>Chercher noms, sigles, villes, personnes</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.
Import a spreadsheet, add organisations of the directory, or register them at the desk.</source>
        <translation>La liste est encore vide.
Importez un tableau, ajoutez des organisations de l’annuaire ou enregistrez-les au bureau.</translation>
    </message>
</context>
<context>
    <name>SignatoryFilters</name>
    <message>
        <source>Every kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>Toutes les régions</translation>
    </message>
    <message>
        <source>Every group</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Thematic group</source>
        <translation>Groupe thématique</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Tous les statuts</translation>
    </message>
</context>
<context>
    <name>SignatureDialog</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Named in full</source>
        <translation>En toutes lettres</translation>
    </message>
    <message>
        <source>By initials only</source>
        <translation>Par initiales seulement</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Comment elle s’est faite</translation>
    </message>
    <message>
        <source>Confidential names too</source>
        <translation>Noms confidentiels aussi</translation>
    </message>
    <message>
        <source>For you and for those who are written to</source>
        <translation>Pour vous et pour les destinataires</translation>
    </message>
    <message>
        <source>Save its certificate…</source>
        <translation>Enregistrer son attestation…</translation>
    </message>
    <message>
        <source>Save its letter…</source>
        <translation>Enregistrer sa lettre…</translation>
    </message>
    <message>
        <source>Version that is signed</source>
        <translation>Version signée</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Non nommé</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Late adhesion, No.</source>
        <translation>Adhésion ultérieure, n°</translation>
    </message>
    <message>
        <source>Way of signing</source>
        <translation>Mode de signature</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Représentant(e)</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Date of the mandate</source>
        <translation>Date du mandat</translation>
    </message>
    <message>
        <source>Name in public</source>
        <translation>Nom public</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field} (exigé)</translation>
    </message>
    <message>
        <source>The charter requires, and it is not told yet: {what}</source>
        <translation>La charte exige, et ce n’est pas encore indiqué&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>SigningCommands</name>
    <message>
        <source>Signature…</source>
        <translation>Signature…</translation>
    </message>
    <message>
        <source>Scanned signature sheet…</source>
        <translation>Feuille de signatures numérisée…</translation>
    </message>
    <message>
        <source>Rules for signing…</source>
        <translation>Règles de signature…</translation>
    </message>
    <message>
        <source>Reconfirmation…</source>
        <translation>Reconfirmation…</translation>
    </message>
    <message>
        <source>Declined and withdrawn…</source>
        <translation>Refus et retraits…</translation>
    </message>
    <message>
        <source>Scanned sheets</source>
        <translation>Feuilles numérisées</translation>
    </message>
    <message>
        <source>Scanned signature sheet</source>
        <translation>Feuille de signatures numérisée</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Lecture de la feuille…</translation>
    </message>
</context>
<context>
    <name>SigningRules</name>
    <message>
        <source>Rules for signing</source>
        <translation>Règles de signature</translation>
    </message>
    <message>
        <source>Each signature must say</source>
        <translation>Chaque signature doit indiquer</translation>
    </message>
    <message>
        <source>At least so many must sign</source>
        <translation>Nombre minimal de signatures</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Signed so far</source>
        <translation>Signé à ce jour</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>L’exiger</translation>
    </message>
    <message>
        <source>Ask for it no longer</source>
        <translation>Ne plus l’exiger</translation>
    </message>
    <message>
        <source>{count}, reached</source>
        <translation>{count}, atteint</translation>
    </message>
    <message>
        <source>{count}, not yet</source>
        <translation>{count}, pas encore</translation>
    </message>
</context>
<context>
    <name>SpellingCommands</name>
    <message>
        <source>Next spelling fault</source>
        <translation>Faute d’orthographe suivante</translation>
    </message>
    <message>
        <source>Show spelling faults</source>
        <translation>Montrer les fautes d’orthographe</translation>
    </message>
    <message>
        <source>Spelling faults are not shown.</source>
        <translation>Les fautes d’orthographe ne sont pas montrées.</translation>
    </message>
    <message>
        <source>No dictionary for this charter is on this computer.</source>
        <translation>Il n’y a sur cet ordinateur aucun dictionnaire pour cette charte.</translation>
    </message>
    <message>
        <source>There is no spelling fault in this provision.</source>
        <translation>Cette disposition ne contient aucune faute d’orthographe.</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add to my words (on this computer)</source>
        <translation>Ajouter à mes mots (sur cet ordinateur)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New empty workspace…</source>
        <translation>Nouvel espace de travail vide…</translation>
    </message>
    <message>
        <source>New workspace from a template</source>
        <translation>Nouvel espace de travail depuis un modèle</translation>
    </message>
    <message>
        <source>Look around in the sample…</source>
        <translation>Découvrir l’exemple…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Ouvrir une sauvegarde…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Write charters, collect the organisations that sign them, print them.</source>
        <translation>Rédigez des chartes, réunissez les organisations signataires, imprimez.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaces de travail récents</translation>
    </message>
    <message>
        <source>None yet. A workspace is one file that holds charters and organisations.</source>
        <translation>Aucun pour l’instant. Un espace de travail est un seul fichier qui contient chartes et organisations.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>No hash of a version is printed on “{name}”.</source>
        <translation>Aucune empreinte de version n’est imprimée sur «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The hash {hash} printed on “{name}” is of no version in “{workspace}”.</source>
        <translation>L’empreinte {hash} imprimée sur «&#xa0;{name}&#xa0;» n’est celle d’aucune version de «&#xa0;{workspace}&#xa0;».</translation>
    </message>
    <message>
        <source>The pages of “{name}” carry the hashes of different versions.</source>
        <translation>Les pages de «&#xa0;{name}&#xa0;» portent les empreintes de versions différentes.</translation>
    </message>
    <message>
        <source>The text of version {number} was altered after it was frozen.</source>
        <translation>Le texte de la version {number} a été altéré après avoir été figé.</translation>
    </message>
    <message>
        <source>The text of “{name}” is not that of version {number}; provisions that agree before the first difference: {count}.</source>
        <translation>Le texte de «&#xa0;{name}&#xa0;» n’est pas celui de la version {number}&#x202f;; dispositions identiques avant la première différence&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The text of “{name}” is that of version {number}.</source>
        <translation>Le texte de «&#xa0;{name}&#xa0;» est celui de la version {number}.</translation>
    </message>
    <message>
        <source>The text of “{name}” is the translation kept with version {number}; it is not authentic.</source>
        <translation>Le texte de «&#xa0;{name}&#xa0;» est la traduction gardée avec la version {number}&#x202f;; il ne fait pas foi.</translation>
    </message>
    <message>
        <source>The text of “{title}” is no longer that of version {number}, which was adopted; provisions that differ: {count}.</source>
        <translation>Le texte de «&#xa0;{title}&#xa0;» n’est plus celui de la version {number}, qui a été adoptée&#x202f;; dispositions différentes&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The text of “{title}” is that of version {number}, which was adopted.</source>
        <translation>Le texte de «&#xa0;{title}&#xa0;» est celui de la version {number}, qui a été adoptée.</translation>
    </message>
    <message>
        <source>There is no version to check in “{name}”.</source>
        <translation>Il n’y a aucune version à vérifier dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Version {number} has the text that was frozen ({hash}).</source>
        <translation>La version {number} a le texte qui a été figé ({hash}).</translation>
    </message>
    <message>
        <source>Version {number} is not the text of “{title}” that was adopted.</source>
        <translation>La version {number} n’est pas le texte de «&#xa0;{title}&#xa0;» qui a été adopté.</translation>
    </message>
    <message>
        <source>Version {number} is the text of “{title}” that was adopted.</source>
        <translation>La version {number} est le texte de «&#xa0;{title}&#xa0;» qui a été adopté.</translation>
    </message>
    <message>
        <source>“{hash}” is the hash of no version in “{workspace}”.</source>
        <translation>«&#xa0;{hash}&#xa0;» n’est l’empreinte d’aucune version de «&#xa0;{workspace}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is a copy of version {number}; version {adopted} was adopted.</source>
        <translation>«&#xa0;{name}&#xa0;» est une copie de la version {number}&#x202f;; c’est la version {adopted} qui a été adoptée.</translation>
    </message>
    <message>
        <source>“{name}” says that it has the text {hash}; check it against a workspace.</source>
        <translation>«&#xa0;{name}&#xa0;» dit avoir le texte {hash}&#x202f;; comparez-le à un espace de travail.</translation>
    </message>
    <message>
        <source>“{title}” is adopted, but no version of it was frozen.</source>
        <translation>«&#xa0;{title}&#xa0;» est adopté, mais aucune version n’en a été figée.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Accept amendment</source>
        <translation>Accepter un amendement</translation>
    </message>
    <message>
        <source>Add agenda item</source>
        <translation>Ajouter un point à l’ordre du jour</translation>
    </message>
    <message>
        <source>Add amendment</source>
        <translation>Ajouter un amendement</translation>
    </message>
    <message>
        <source>Add attendance</source>
        <translation>Ajouter une présence</translation>
    </message>
    <message>
        <source>Add candidate</source>
        <translation>Ajouter un candidat</translation>
    </message>
    <message>
        <source>Add charter</source>
        <translation>Ajouter une charte</translation>
    </message>
    <message>
        <source>Add charter from template</source>
        <translation>Ajouter une charte à partir d’un modèle</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Ajouter une décision</translation>
    </message>
    <message>
        <source>Add election</source>
        <translation>Ajouter une élection</translation>
    </message>
    <message>
        <source>Add logo</source>
        <translation>Ajouter un logo</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Ajouter une réunion</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Add provision</source>
        <translation>Ajouter une disposition</translation>
    </message>
    <message>
        <source>Add signatory</source>
        <translation>Ajouter un signataire</translation>
    </message>
    <message>
        <source>Add the sample charter</source>
        <translation>Ajouter la charte d’exemple</translation>
    </message>
    <message>
        <source>Add thematic group</source>
        <translation>Ajouter un groupe thématique</translation>
    </message>
    <message>
        <source>Add threshold</source>
        <translation>Ajouter un seuil</translation>
    </message>
    <message>
        <source>Adopt version</source>
        <translation>Adopter une version</translation>
    </message>
    <message>
        <source>Answer amendment</source>
        <translation>Répondre à un amendement</translation>
    </message>
    <message>
        <source>Answer reconfirmation</source>
        <translation>Répondre à la reconfirmation</translation>
    </message>
    <message>
        <source>Ask for reconfirmation</source>
        <translation>Demander une reconfirmation</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Change status of signatory</source>
        <translation>Changer le statut d’un signataire</translation>
    </message>
    <message>
        <source>Close consultation</source>
        <translation>Clore la consultation</translation>
    </message>
    <message>
        <source>Confirm translation</source>
        <translation>Confirmer la traduction</translation>
    </message>
    <message>
        <source>Edit agenda item</source>
        <translation>Modifier un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Edit amendment</source>
        <translation>Modifier un amendement</translation>
    </message>
    <message>
        <source>Edit attendance</source>
        <translation>Modifier une présence</translation>
    </message>
    <message>
        <source>Edit candidate</source>
        <translation>Modifier un candidat</translation>
    </message>
    <message>
        <source>Edit charter</source>
        <translation>Modifier la charte</translation>
    </message>
    <message>
        <source>Edit consultation</source>
        <translation>Modifier une consultation</translation>
    </message>
    <message>
        <source>Edit decision</source>
        <translation>Modifier une décision</translation>
    </message>
    <message>
        <source>Edit election</source>
        <translation>Modifier une élection</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>Modifier une réunion</translation>
    </message>
    <message>
        <source>Edit organisation</source>
        <translation>Modifier une organisation</translation>
    </message>
    <message>
        <source>Edit provision</source>
        <translation>Modifier une disposition</translation>
    </message>
    <message>
        <source>Edit representative</source>
        <translation>Modifier un représentant</translation>
    </message>
    <message>
        <source>Edit signatory</source>
        <translation>Modifier un signataire</translation>
    </message>
    <message>
        <source>Edit thematic group</source>
        <translation>Modifier un groupe thématique</translation>
    </message>
    <message>
        <source>Edit threshold</source>
        <translation>Modifier un seuil</translation>
    </message>
    <message>
        <source>Fill attendance list</source>
        <translation>Remplir la liste de présence</translation>
    </message>
    <message>
        <source>Freeze version</source>
        <translation>Figer une version</translation>
    </message>
    <message>
        <source>Import organisations</source>
        <translation>Importer des organisations</translation>
    </message>
    <message>
        <source>Invite to consultation</source>
        <translation>Inviter à la consultation</translation>
    </message>
    <message>
        <source>Join provisions</source>
        <translation>Réunir des dispositions</translation>
    </message>
    <message>
        <source>Keep organisations apart</source>
        <translation>Maintenir des organisations distinctes</translation>
    </message>
    <message>
        <source>Make collector file</source>
        <translation>Créer un fichier de collecte</translation>
    </message>
    <message>
        <source>Merge organisations</source>
        <translation>Fusionner des organisations</translation>
    </message>
    <message>
        <source>Merge workspace</source>
        <translation>Fusionner un espace de travail</translation>
    </message>
    <message>
        <source>Move agenda item</source>
        <translation>Déplacer un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Move provision</source>
        <translation>Déplacer une disposition</translation>
    </message>
    <message>
        <source>Move signatory</source>
        <translation>Déplacer un signataire</translation>
    </message>
    <message>
        <source>Move thematic group</source>
        <translation>Déplacer un groupe thématique</translation>
    </message>
    <message>
        <source>Name representative</source>
        <translation>Désigner un représentant</translation>
    </message>
    <message>
        <source>Note answer</source>
        <translation>Noter une réponse</translation>
    </message>
    <message>
        <source>Open consultation</source>
        <translation>Ouvrir une consultation</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Coller du texte</translation>
    </message>
    <message>
        <source>Record late adhesion</source>
        <translation>Enregistrer une adhésion ultérieure</translation>
    </message>
    <message>
        <source>Record scanned signatures</source>
        <translation>Enregistrer des signatures numérisées</translation>
    </message>
    <message>
        <source>Record signatures</source>
        <translation>Enregistrer des signatures</translation>
    </message>
    <message>
        <source>Register attendance</source>
        <translation>Enregistrer une présence</translation>
    </message>
    <message>
        <source>Register signature</source>
        <translation>Enregistrer une signature</translation>
    </message>
    <message>
        <source>Remember columns</source>
        <translation>Mémoriser les colonnes</translation>
    </message>
    <message>
        <source>Remove agenda item</source>
        <translation>Supprimer un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation>Supprimer une pièce jointe</translation>
    </message>
    <message>
        <source>Remove attendance</source>
        <translation>Supprimer une présence</translation>
    </message>
    <message>
        <source>Remove candidate</source>
        <translation>Supprimer un candidat</translation>
    </message>
    <message>
        <source>Remove consultation</source>
        <translation>Supprimer une consultation</translation>
    </message>
    <message>
        <source>Remove decision</source>
        <translation>Supprimer une décision</translation>
    </message>
    <message>
        <source>Remove election</source>
        <translation>Supprimer une élection</translation>
    </message>
    <message>
        <source>Remove invitation</source>
        <translation>Supprimer une invitation</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Remove meeting</source>
        <translation>Supprimer une réunion</translation>
    </message>
    <message>
        <source>Remove organisation</source>
        <translation>Supprimer une organisation</translation>
    </message>
    <message>
        <source>Remove provision</source>
        <translation>Supprimer une disposition</translation>
    </message>
    <message>
        <source>Remove signatory</source>
        <translation>Supprimer un signataire</translation>
    </message>
    <message>
        <source>Remove thematic group</source>
        <translation>Supprimer un groupe thématique</translation>
    </message>
    <message>
        <source>Remove threshold</source>
        <translation>Supprimer un seuil</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Remplacer du texte</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>Restaurer une version</translation>
    </message>
    <message>
        <source>Set members of thematic group</source>
        <translation>Définir les membres d’un groupe thématique</translation>
    </message>
    <message>
        <source>Set responsible organisations</source>
        <translation>Définir les organisations responsables</translation>
    </message>
    <message>
        <source>Set rules for signatures</source>
        <translation>Définir les règles de signature</translation>
    </message>
    <message>
        <source>Split provision</source>
        <translation>Scinder une disposition</translation>
    </message>
    <message>
        <source>Take in consultation sheet</source>
        <translation>Reprendre une fiche de consultation</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Taking the step back…</source>
        <translation>Retour sur l’étape…</translation>
    </message>
    <message>
        <source>Taken back: {step}.</source>
        <translation>Annulé&#xa0;: {step}.</translation>
    </message>
    <message>
        <source>Bringing the step back…</source>
        <translation>Rétablissement de l’étape…</translation>
    </message>
    <message>
        <source>Brought back: {step}.</source>
        <translation>Rétabli&#xa0;: {step}.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stayed: they were changed again since.</source>
        <translation>
            <numerusform>%n valeur est restée&#xa0;: elle a été modifiée depuis.</numerusform>
            <numerusform>%n valeurs sont restées&#xa0;: elles ont été modifiées depuis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Weak: it can be guessed</source>
        <translation>Faible&#xa0;: elle peut être devinée</translation>
    </message>
    <message>
        <source>Fair: guessing takes years</source>
        <translation>Moyenne&#xa0;: il faudrait des années pour la deviner</translation>
    </message>
    <message>
        <source>Strong: nobody guesses it</source>
        <translation>Forte&#xa0;: personne ne la devine</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Charter</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>Founding declaration</source>
        <translation>Déclaration fondatrice</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>Concept note</source>
        <translation>Note conceptuelle</translation>
    </message>
    <message>
        <source>Bylaws</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>In consultation</source>
        <translation>En consultation</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptée</translation>
    </message>
    <message>
        <source>Open for adhesion</source>
        <translation>Ouverte à l’adhésion</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principe</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Revendication</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mécanisme</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Élément de liste</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Adoption clause</source>
        <translation>Clause d’adoption</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Inscrite</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitée</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>A décliné</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Invalidated</source>
        <translation>Invalidée</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Scanned copy</source>
        <translation>Copie numérisée</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>À l’écran</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Par lettre</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par courriel</translation>
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
        <translation>Maroc (يناير، ماي، غشت)</translation>
    </message>
    <message>
        <source>Egypt and the Gulf (يناير، مايو، أغسطس)</source>
        <translation>Égypte et Golfe (يناير، مايو، أغسطس)</translation>
    </message>
    <message>
        <source>Levant (كانون الثاني، أيار، آب)</source>
        <translation>Levant (كانون الثاني، أيار، آب)</translation>
    </message>
    <message>
        <source>Tunisia and Algeria (جانفي، ماي، أوت)</source>
        <translation>Tunisie et Algérie (جانفي، ماي، أوت)</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>Fédération</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>Coalition</translation>
    </message>
    <message>
        <source>Observatory</source>
        <translation>Observatoire</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Union</translation>
    </message>
    <message>
        <source>Institute</source>
        <translation>Institut</translation>
    </message>
    <message>
        <source>League</source>
        <translation>Ligue</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Fondation</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinique juridique</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>New provision</source>
        <translation>Nouvelle disposition</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Autre formulation</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>À l’étude</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Accepted in other words</source>
        <translation>Accepté sous une autre forme</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Withdrawn by its author</source>
        <translation>Retiré par son auteur</translation>
    </message>
    <message>
        <source>Received on paper</source>
        <translation>Reçu sur papier</translation>
    </message>
    <message>
        <source>Received by e-mail</source>
        <translation>Reçu par courriel</translation>
    </message>
    <message>
        <source>Received at a meeting</source>
        <translation>Reçu en réunion</translation>
    </message>
    <message>
        <source>Received online</source>
        <translation>Reçu en ligne</translation>
    </message>
    <message>
        <source>Received by phone</source>
        <translation>Reçu par téléphone</translation>
    </message>
    <message>
        <source>Simple majority</source>
        <translation>Majorité simple</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>Deux tiers</translation>
    </message>
    <message>
        <source>Not voted yet</source>
        <translation>Pas encore voté</translation>
    </message>
    <message>
        <source>Tied, not adopted</source>
        <translation>Égalité, non adoptée</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Image JPEG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Signature on screen</source>
        <translation>Signature à l’écran</translation>
    </message>
    <message>
        <source>now bold</source>
        <translation>désormais en gras</translation>
    </message>
    <message>
        <source>no longer bold</source>
        <translation>n’est plus en gras</translation>
    </message>
    <message>
        <source>now italic</source>
        <translation>désormais en italique</translation>
    </message>
    <message>
        <source>no longer italic</source>
        <translation>n’est plus en italique</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Consultation meeting</source>
        <translation>Réunion de consultation</translation>
    </message>
    <message>
        <source>Founding assembly</source>
        <translation>Assemblée constitutive</translation>
    </message>
    <message>
        <source>General assembly</source>
        <translation>Assemblée générale</translation>
    </message>
    <message>
        <source>Board meeting</source>
        <translation>Réunion du bureau</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation>Autre réunion</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Sans quorum</translation>
    </message>
    <message>
        <source>A number of members</source>
        <translation>Un nombre de membres</translation>
    </message>
    <message>
        <source>A share of the members</source>
        <translation>Une part des membres</translation>
    </message>
    <message>
        <source>More than half of the members</source>
        <translation>Plus de la moitié des membres</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Signature confirmed</source>
        <translation>Signature confirmée</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>Signature refusée</translation>
    </message>
    <message>
        <source>Representative of the signatory</source>
        <translation>Représentant du signataire</translation>
    </message>
    <message>
        <source>Capacity of the representative</source>
        <translation>Qualité du représentant</translation>
    </message>
    <message>
        <source>Date of the mandate</source>
        <translation>Date du mandat</translation>
    </message>
    <message>
        <source>Organisations that signed</source>
        <translation>Organisations signataires</translation>
    </message>
    <message>
        <source>Organisations of a region</source>
        <translation>Organisations d’une région</translation>
    </message>
    <message>
        <source>Members of a thematic group</source>
        <translation>Membres d’un groupe thématique</translation>
    </message>
    <message>
        <source>Organisations of a kind</source>
        <translation>Organisations d’un type</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Tamazight</source>
        <translation>Tamazight</translation>
    </message>
</context>
<context>
    <name>TextFileChoices</name>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256 (arabe)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252 (Europe occidentale)</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Séparateur</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Check a paper or file</source>
        <translation>Vérifier un papier ou un fichier</translation>
    </message>
    <message>
        <source>Each copy of an adopted charter carries the fingerprint of its text. Check a PDF or a workspace, type what stands at the foot of a paper, or scan its QR code into the field.</source>
        <translation>Chaque copie d’une charte adoptée porte l’empreinte de son texte. Vérifiez un PDF ou un espace de travail, tapez ce qui figure au pied d’un papier ou scannez son code QR dans le champ.</translation>
    </message>
    <message>
        <source>Fingerprint, or QR code</source>
        <translation>Empreinte, ou code QR</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Vérifier un fichier…</translation>
    </message>
    <message>
        <source>PDF or workspace</source>
        <translation>PDF ou espace de travail</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Vérifier un fichier</translation>
    </message>
    <message>
        <source>Every text in “{name}” is as it was frozen and adopted.</source>
        <translation>Chaque texte de «&#xa0;{name}&#xa0;» est tel qu’il a été figé et adopté.</translation>
    </message>
    <message>
        <source>Check this workspace</source>
        <translation>Vérifier cet espace de travail</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification en cours…</translation>
    </message>
</context>
<context>
    <name>VersionComparison</name>
    <message>
        <source>Save the comparison…</source>
        <translation>Enregistrer la comparaison…</translation>
    </message>
    <message>
        <source>Print the comparison…</source>
        <translation>Imprimer la comparaison…</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Provisions that differ: {count}. What came is underlined, what went is struck out.</source>
        <translation>Dispositions qui diffèrent&#xa0;: {count}. Les ajouts sont soulignés, les suppressions barrées.</translation>
    </message>
    <message>
        <source>The two texts are the same, word for word.</source>
        <translation>Les deux textes sont identiques, mot pour mot.</translation>
    </message>
    <message>
        <source>{kind}: new</source>
        <translation>{kind}&#xa0;: ajout</translation>
    </message>
    <message>
        <source>{kind}: removed</source>
        <translation>{kind}&#xa0;: suppression</translation>
    </message>
    <message>
        <source>{kind}: was “{before}”</source>
        <translation>{kind}&#xa0;: le type était «&#xa0;{before}&#xa0;»</translation>
    </message>
    <message>
        <source>{kind}: moved</source>
        <translation>{kind}&#xa0;: déplacement</translation>
    </message>
    <message>
        <source>{kind}: look changed</source>
        <translation>{kind}&#xa0;: mise en forme modifiée</translation>
    </message>
    <message>
        <source>{kind}: reworded</source>
        <translation>{kind}&#xa0;: reformulation</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Enregistrer la comparaison</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The comparison is in {name}.</source>
        <translation>La comparaison est dans {name}.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>VersionsPlace</name>
    <message>
        <source>Restore as draft</source>
        <translation>Rétablir comme projet</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Adopter…</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>Figer…</translation>
    </message>
    <message>
        <source>The whole hash is on the clipboard.</source>
        <translation>L’empreinte entière est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figée le</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Altéré</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Adopted version</source>
        <translation>Version adoptée</translation>
    </message>
    <message>
        <source>This charter has no text yet.
Write it in the place “Charter” first.</source>
        <translation>Cette charte n’a pas encore de texte.
Rédigez-le d’abord dans «&#xa0;Charte&#xa0;».</translation>
    </message>
    <message>
        <source>No version is frozen yet.
Once the text can be shown to others, freeze it with the button above; then every change is seen word by word, and the text can be adopted.</source>
        <translation>Aucune version n’est figée pour l’instant.
Dès que le texte peut être montré à d’autres, figez-le avec le bouton ci-dessus&#x202f;; chaque changement se voit alors mot à mot, et le texte peut être adopté.</translation>
    </message>
    <message>
        <source>The draft has changed since version {number}.</source>
        <translation>Le projet a changé depuis la version {number}.</translation>
    </message>
    <message>
        <source>The draft says what version {number} says.</source>
        <translation>Le projet est identique à la version {number}.</translation>
    </message>
    <message>
        <source>The version is adopted.</source>
        <translation>La version est adoptée.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) signed an earlier text: ask them in the place “Signatories”, by “Reconfirmation…”.</source>
        <translation>
            <numerusform>%n organisation a signé un texte antérieur&#xa0;: interrogez-la dans «&#xa0;Signataires&#xa0;», par «&#xa0;Reconfirmation…&#xa0;».</numerusform>
            <numerusform>%n organisations ont signé un texte antérieur&#xa0;: interrogez-les dans «&#xa0;Signataires&#xa0;», par «&#xa0;Reconfirmation…&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft says again what version {number} says. Undo brings back what was there.</source>
        <translation>Le projet reprend le texte de la version {number}. «&#xa0;Annuler&#xa0;» ramène ce qui s’y trouvait.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>{of_whom}: {signed} of {minimum}, reached</source>
        <translation>{of_whom}&#xa0;: {signed} sur {minimum}, atteint</translation>
    </message>
    <message>
        <source>{of_whom}: {signed} of {minimum}</source>
        <translation>{of_whom}&#xa0;: {signed} sur {minimum}</translation>
    </message>
</context>
<context>
    <name>WorkspaceMenu</name>
    <message>
        <source>&amp;Workspace</source>
        <translation>Espace de &amp;travail</translation>
    </message>
    <message>
        <source>&amp;Passphrase…</source>
        <translation>&amp;Phrase secrète…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock when &amp;idle</source>
        <translation>Verrouiller en cas d’&amp;inactivité</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;Check the workspace…</source>
        <translation>&amp;Vérifier l’espace de travail…</translation>
    </message>
    <message>
        <source>Check a paper or &amp;file…</source>
        <translation>Vérifier un papier ou un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Recover a damaged file…</source>
        <translation>&amp;Récupérer un fichier endommagé…</translation>
    </message>
    <message>
        <source>&amp;Merge a workspace…</source>
        <translation>&amp;Fusionner un espace de travail…</translation>
    </message>
    <message>
        <source>Make a c&amp;ollector file…</source>
        <translation>Créer un fichier de c&amp;ollecte…</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Merge a workspace</source>
        <translation>Fusionner un espace de travail</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>Recover a damaged file</source>
        <translation>Récupérer un fichier endommagé</translation>
    </message>
    <message>
        <source>Looking for damage…</source>
        <translation>Recherche de dommages…</translation>
    </message>
</context>
</TS>
