/** country | name | office | from | until (empty = still) | other spellings, `;` between. A person has one line per office. Our own collection from public record. */
export const CENTRAL_ASIA = `
KGZ|Askar Akayev|president|1990-10-27|2005-03-24|Askar Akaev
KGZ|Kurmanbek Bakiyev|president|2005-08-14|2010-04-15|Kurmanbek Bakiev
KGZ|Roza Otunbayeva|president|2010-07-03|2011-12-01|Roza Otunbaeva
KGZ|Almazbek Atambayev|prime-minister|2010-12-17|2011-12-01|Almazbek Atambaev
KGZ|Almazbek Atambayev|president|2011-12-01|2017-11-24|Almazbek Atambaev
KGZ|Sooronbay Jeenbekov|prime-minister|2016-04-13|2017-08-22|Sooronbai Zheenbekov;Sooronbai Jeenbekov
KGZ|Sooronbay Jeenbekov|president|2017-11-24|2020-10-15|Sooronbai Zheenbekov;Sooronbai Jeenbekov
KGZ|Asylbek Jeenbekov|lawmaker|2011-12-21|2020-10-16|Asylbek Zheenbekov
KGZ|Asylbek Jeenbekov|speaker|2011-12-21|2016-04-13|Asylbek Zheenbekov
KGZ|Sapar Isakov|prime-minister|2017-08-26|2018-04-19|Sapar Iskakov
KGZ|Mukhammedkalyi Abylgaziev|prime-minister|2018-04-20|2020-06-15|Muhammetkaly Abulgaziev
KGZ|Kubatbek Boronov|prime-minister|2020-06-17|2020-10-06|Kubatbek Boronov
KGZ|Sadyr Japarov|prime-minister|2020-10-10|2020-11-14|Sadyr Zhaparov
KGZ|Sadyr Japarov|president|2021-01-28||Sadyr Zhaparov
KGZ|Talant Mamytov|president|2020-11-14|2021-01-28|
KGZ|Talant Mamytov|speaker|2020-11-04|2022-10-05|
KGZ|Artem Novikov|prime-minister|2020-11-14|2021-02-03|Artyom Novikov
KGZ|Ulukbek Maripov|prime-minister|2021-02-03|2021-10-12|
KGZ|Akylbek Japarov|prime-minister|2021-10-12|2024-12-16|Akylbek Zhaparov
KGZ|Adylbek Kasymaliev|prime-minister|2024-12-18||Adylbek Kasimaliev
KGZ|Dastan Jumabekov|speaker|2017-10-25|2020-10-06|Dastanbek Dzhumabekov;Dastanbek Jumabekov
KGZ|Myktybek Abdyldayev|speaker|2020-10-06|2020-10-10|Myktybek Abdyldaev
KGZ|Kanatbek Isayev|speaker|2020-10-13|2020-11-04|Kanat Isaev
KGZ|Nurlanbek Shakiev|speaker|2022-10-05|2025-02-05|Nurlan Shakiev
KGZ|Chynybai Tursunbekov|speaker|2016-04-27|2017-10-25|
KGZ|Omurbek Babanov|opposition-leader|2010-01-01||Omurbek Babanov
KGZ|Omurbek Babanov|prime-minister|2011-12-23|2012-09-01|
KGZ|Omurbek Suvanaliev|security-chief|2020-10-06|2020-10-16|
KGZ|Omurbek Tekebayev|opposition-leader|1995-01-01||Omurbek Tekebaev
KGZ|Adakhan Madumarov|opposition-leader|2005-01-01||
KGZ|Tilek Toktogaziev|opposition-leader|2020-10-06|2021-12-31|
KGZ|Klara Sooronkulova|opposition-leader|2019-01-01||
KGZ|Farid Niyazov|chief-of-staff|2015-02-01|2018-04-10|Farid Niazov
KGZ|Kamchybek Tashiev|security-chief|2020-10-16||Kamchybek Tashiyev
KGZ|Nurzhan Shaildabekova|election-commission|2016-07-01|2021-07-01|Nurjan Shaildabekova
KGZ|Kursan Asanov|commandant|2020-10-06|2020-10-09|
KGZ|Felix Kulov|prime-minister|2005-09-01|2007-01-29|Feliks Kulov
KGZ|Temir Sariyev|prime-minister|2015-04-30|2016-04-13|Temir Sariev
KGZ|Jantoro Satybaldiyev|prime-minister|2012-09-05|2014-03-25|Zhantoro Satybaldiev
KGZ|Aida Kasymalieva|deputy-speaker|2018-10-01|2020-10-30|
KGZ|Raimbek Matraimov|businessman|2015-01-01||Rayimbek Matraimov
KGZ|Chingiz Aidarbekov|foreign-minister|2018-10-17|2020-10-10|
KGZ|Ruslan Kazakbaev|foreign-minister|2020-10-10|2022-04-22|Ruslan Kazakbayev
KGZ|Jeenbek Kulubaev|foreign-minister|2022-04-22||Zheenbek Kulubaev
KAZ|Nursultan Nazarbayev|president|1990-04-24|2019-03-20|Nursultan Nazarbaev
KAZ|Kassym-Jomart Tokayev|president|2019-03-20||Qasym-Zhomart Toqayev;Kasym-Zhomart Tokaev
KAZ|Askar Mamin|prime-minister|2019-02-25|2022-01-05|
KAZ|Alikhan Smailov|prime-minister|2022-01-11|2024-02-05|Alihan Smaiylov
KAZ|Olzhas Bektenov|prime-minister|2024-02-06||Oljas Bektenov
KAZ|Karim Massimov|security-chief|2016-09-08|2022-01-05|Karim Masimov
KAZ|Mukhtar Ablyazov|opposition-leader|2001-01-01||Muhtar Ablyazov
UZB|Islam Karimov|president|1991-09-01|2016-09-02|
UZB|Shavkat Mirziyoyev|president|2016-09-08||Shavkat Mirziyaev;Shavkat Mirziyoev
UZB|Abdulla Aripov|prime-minister|2016-12-14||
TJK|Emomali Rahmon|president|1994-11-16||Emomali Rakhmon;Imomali Rahmonov
TJK|Kokhir Rasulzoda|prime-minister|2013-11-23||Qohir Rasulzoda
TJK|Rustam Emomali|speaker|2020-04-17||Rustam Emomali
TJK|Muhiddin Kabiri|opposition-leader|2006-08-01||Mukhiddin Kabiri
TKM|Gurbanguly Berdimuhamedow|president|2006-12-21|2022-03-19|Gurbanguly Berdymukhamedov
TKM|Serdar Berdimuhamedow|president|2022-03-19||Serdar Berdymukhamedov
MNG|Khaltmaagiin Battulga|president|2017-07-10|2021-06-25|Khaltmaa Battulga
MNG|Ukhnaagiin Khurelsukh|president|2021-06-25||Ukhnaa Khurelsukh
AFG|Hamid Karzai|president|2001-12-22|2014-09-29|
AFG|Ashraf Ghani|president|2014-09-29|2021-08-15|
AFG|Abdullah Abdullah|chief-executive|2014-09-29|2020-03-11|
AFG|Hibatullah Akhundzada|supreme-leader|2021-08-15||Haibatullah Akhundzada
AZE|Ilham Aliyev|president|2003-10-31||Ilkham Aliev
ARM|Serzh Sargsyan|president|2008-04-09|2018-04-09|Serj Sarkisian
ARM|Serzh Sargsyan|prime-minister|2018-04-17|2018-04-23|Serj Sarkisian
ARM|Nikol Pashinyan|prime-minister|2018-05-08||Nikol Pashinian
ARM|Armen Sarkissian|president|2018-04-09|2022-02-01|Armen Sargsyan
GEO|Mikheil Saakashvili|president|2004-01-25|2013-11-17|Mikhail Saakashvili
GEO|Salome Zourabichvili|president|2018-12-16|2024-12-29|Salome Zurabishvili
GEO|Giorgi Gakharia|prime-minister|2019-09-08|2021-02-18|Georgy Gakharia
GEO|Irakli Garibashvili|prime-minister|2021-02-22|2024-01-29|
GEO|Irakli Kobakhidze|prime-minister|2024-02-08||
GEO|Mikheil Kavelashvili|president|2024-12-29||Mikhail Kavelashvili
GEO|Bidzina Ivanishvili|party-leader|2012-04-21||
GEO|Nika Melia|opposition-leader|2019-01-01||
RUS|Vladimir Putin|president|2012-05-07||
RUS|Vladimir Putin|president|2000-05-07|2008-05-07|
RUS|Dmitry Medvedev|president|2008-05-07|2012-05-07|Dmitri Medvedev
RUS|Dmitry Medvedev|prime-minister|2012-05-08|2020-01-16|Dmitri Medvedev
RUS|Mikhail Mishustin|prime-minister|2020-01-16||
RUS|Sergei Lavrov|foreign-minister|2004-03-09||Sergey Lavrov
RUS|Sergei Shoigu|defence-minister|2012-11-06|2024-05-12|Sergey Shoygu
RUS|Alexei Navalny|opposition-leader|2011-01-01|2024-02-16|Alexey Navalny;Aleksei Navalny
RUS|Dmitry Peskov|spokesman|2012-05-22||Dmitri Peskov
RUS|Yevgeny Prigozhin|mercenary-leader|2014-05-01|2023-08-23|Evgeny Prigozhin
RUS|Ramzan Kadyrov|regional-head|2007-02-15||
CHN|Xi Jinping|president|2013-03-14||
CHN|Li Keqiang|prime-minister|2013-03-15|2023-03-11|
CHN|Li Qiang|prime-minister|2023-03-11||
CHN|Wang Yi|foreign-minister|2013-03-16||
KAZ|Yerlan Koshanov|speaker|2022-02-01||
KGZ|Nurlanbek Turgunbek uulu|speaker|2025-02-12||Nurlanbek Turgunbek
`;
