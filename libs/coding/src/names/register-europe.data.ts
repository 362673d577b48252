/** Same columns as the Central Asian part. */
export const EUROPE = `
BLR|Alexander Lukashenko|president|1994-07-20||Aleksandr Lukashenko;Alyaksandr Lukashenka
BLR|Sviatlana Tsikhanouskaya|opposition-leader|2020-05-29||Svetlana Tikhanovskaya
BLR|Maria Kolesnikova|opposition-leader|2020-07-16||Maryia Kalesnikava
BLR|Roman Golovchenko|prime-minister|2020-06-04|2025-03-10|Raman Halouchanka
UKR|Viktor Yanukovych|president|2010-02-25|2014-02-22|Victor Yanukovich
UKR|Petro Poroshenko|president|2014-06-07|2019-05-20|
UKR|Volodymyr Zelensky|president|2019-05-20||Volodymyr Zelenskyy;Vladimir Zelensky;Volodymyr Zelenskiy
UKR|Denys Shmyhal|prime-minister|2020-03-04|2025-07-17|Denis Shmygal
UKR|Yulia Tymoshenko|opposition-leader|2010-03-04||Yuliya Timoshenko
UKR|Arseniy Yatsenyuk|prime-minister|2014-02-27|2016-04-14|
MDA|Igor Dodon|president|2016-12-23|2020-12-24|
MDA|Maia Sandu|president|2020-12-24||Maya Sandu
MDA|Dorin Recean|prime-minister|2023-02-16|2025-11-01|
MDA|Ilan Shor|opposition-leader|2015-06-14||Ilan Sor
SRB|Aleksandar Vucic|president|2017-05-31||Alexander Vucic
SRB|Ana Brnabic|prime-minister|2017-06-29|2024-05-02|
XKX|Albin Kurti|prime-minister|2021-03-22||
XKX|Hashim Thaci|president|2016-04-07|2020-11-05|
BIH|Milorad Dodik|regional-head|2006-02-28||
MNE|Milo Djukanovic|president|2018-05-20|2023-05-20|
HUN|Viktor Orban|prime-minister|2010-05-29||Victor Orban
HUN|Peter Magyar|opposition-leader|2024-02-01||
POL|Andrzej Duda|president|2015-08-06|2025-08-06|
POL|Donald Tusk|prime-minister|2023-12-13||
POL|Mateusz Morawiecki|prime-minister|2017-12-11|2023-12-13|
ROU|Klaus Iohannis|president|2014-12-21|2025-02-12|Klaus Johannis
ROU|Calin Georgescu|opposition-leader|2024-11-24||
ROU|Nicusor Dan|president|2025-05-26||
BGR|Boyko Borisov|prime-minister|2017-05-04|2021-05-12|Boiko Borissov
BGR|Rumen Radev|president|2017-01-22|2026-01-23|
DEU|Angela Merkel|chancellor|2005-11-22|2021-12-08|
DEU|Olaf Scholz|chancellor|2021-12-08|2025-05-06|
DEU|Friedrich Merz|chancellor|2025-05-06||
FRA|Emmanuel Macron|president|2017-05-14||
FRA|Michel Barnier|prime-minister|2024-09-05|2024-12-13|
FRA|Marine Le Pen|opposition-leader|2011-01-16||
GBR|Boris Johnson|prime-minister|2019-07-24|2022-09-06|
GBR|Theresa May|prime-minister|2016-07-13|2019-07-24|
GBR|Liz Truss|prime-minister|2022-09-06|2022-10-25|
GBR|Rishi Sunak|prime-minister|2022-10-25|2024-07-05|
GBR|Keir Starmer|prime-minister|2024-07-05||
ITA|Giorgia Meloni|prime-minister|2022-10-22||
ITA|Giuseppe Conte|prime-minister|2018-06-01|2021-02-13|
ITA|Mario Draghi|prime-minister|2021-02-13|2022-10-22|
ESP|Pedro Sanchez|prime-minister|2018-06-02||
ESP|Carles Puigdemont|regional-head|2016-01-12|2017-10-28|
GRC|Kyriakos Mitsotakis|prime-minister|2019-07-08||
TUR|Recep Tayyip Erdogan|president|2014-08-28||Recep Tayyip Erdoğan;Rejep Tayip Erdogan
TUR|Ekrem Imamoglu|opposition-leader|2019-06-27||Ekrem İmamoğlu
TUR|Kemal Kilicdaroglu|opposition-leader|2010-05-22|2023-11-05|
TUR|Fethullah Gulen|cleric|1999-03-21|2024-10-20|Fetullah Gulen
SVK|Robert Fico|prime-minister|2023-10-25||
CZE|Andrej Babis|prime-minister|2017-12-06|2021-12-17|
CZE|Petr Fiala|prime-minister|2021-12-17|2025-12-09|
CZE|Andrej Babis|prime-minister|2025-12-09||
USA|Barack Obama|president|2009-01-20|2017-01-20|
USA|Donald Trump|president|2017-01-20|2021-01-20|
USA|Donald Trump|president|2025-01-20||
USA|Joe Biden|president|2021-01-20|2025-01-20|Joseph Biden
USA|Mike Pompeo|foreign-minister|2018-04-26|2021-01-20|
USA|Antony Blinken|foreign-minister|2021-01-26|2025-01-20|Anthony Blinken
USA|Marco Rubio|foreign-minister|2025-01-21||
USA|Nancy Pelosi|speaker|2019-01-03|2023-01-03|
CAN|Justin Trudeau|prime-minister|2015-11-04|2025-03-14|
CAN|Mark Carney|prime-minister|2025-03-14||
NLD|Mark Rutte|prime-minister|2010-10-14|2024-07-02|
NLD|Dick Schoof|prime-minister|2024-07-02||
BEL|Alexander De Croo|prime-minister|2020-10-01|2025-02-03|
SWE|Ulf Kristersson|prime-minister|2022-10-18||
NOR|Jonas Gahr Store|prime-minister|2021-10-14||
DNK|Mette Frederiksen|prime-minister|2019-06-27||
FIN|Sanna Marin|prime-minister|2019-12-10|2023-06-20|
FIN|Petteri Orpo|prime-minister|2023-06-20||
FIN|Alexander Stubb|president|2024-03-01||
PRT|Antonio Costa|prime-minister|2015-11-26|2024-04-02|
PRT|Luis Montenegro|prime-minister|2024-04-02||
HRV|Andrej Plenkovic|prime-minister|2016-10-19||
EST|Kaja Kallas|prime-minister|2021-01-26|2024-07-23|
LTU|Gitanas Nauseda|president|2019-07-12||
AUT|Karl Nehammer|chancellor|2021-12-06|2025-01-10|
GEO|Shalva Papuashvili|speaker|2021-12-29||
ARM|Alen Simonyan|speaker|2021-08-02||
RUS|Vyacheslav Volodin|speaker|2016-10-05||
UKR|Ruslan Stefanchuk|speaker|2021-10-08||
`;
