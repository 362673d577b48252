/**
 * Names as translators, typists and speech recognisers leave them: spelling in the text, office of the title before it (or empty), country the
 * report is about, day, and the person meant. Our own collection of likely spellings.
 */
export const GARBLED_NAMES = `
Zhenbekov|president|KGZ|2020-10-06|Sooronbay Jeenbekov
Jane Bekov|president|KGZ|2020-10-06|Sooronbay Jeenbekov
John Bakov|president|KGZ|2020-10-06|Sooronbay Jeenbekov
Sooron Bay Zheenbekov||KGZ|2020-10-06|Sooronbay Jeenbekov
Dzheenbekov|president|KGZ|2020-10-06|Sooronbay Jeenbekov
Kabat Bek Bornov|prime-minister|KGZ|2020-10-06|Kubatbek Boronov
Kubat Bek Boronof|prime-minister|KGZ|2020-10-06|Kubatbek Boronov
Dastan Juma Bakov|speaker|KGZ|2020-10-06|Dastan Jumabekov
Dastan Dzhumabekov||KGZ|2020-10-06|Dastan Jumabekov
Iselbek Janbakov||KGZ|2020-10-06|Asylbek Jeenbekov
Almaz Bek Atambaev||KGZ|2020-10-06|Almazbek Atambayev
Sadir Zhaparov||KGZ|2020-10-14|Sadyr Japarov
Sadyr Dzhaparov|prime-minister|KGZ|2020-10-14|Sadyr Japarov
Kurman Bek Bakiev||KGZ|2010-04-07|Kurmanbek Bakiyev
Sipar Isakov||KGZ|2020-10-06|Sapar Isakov
Kasim Jomart Tokaev|president|KAZ|2022-01-05|Kassym-Jomart Tokayev
Qasym-Zhomart Tokayev||KAZ|2022-01-05|Kassym-Jomart Tokayev
Nur Sultan Nazarbaev||KAZ|2015-01-05|Nursultan Nazarbayev
Emomali Rahman|president|TJK|2022-05-05|Emomali Rahmon
Emamali Rakhmon|president|TJK|2022-05-05|Emomali Rahmon
Shafkat Mirzioev|president|UZB|2022-07-05|Shavkat Mirziyoyev
Shavkat Mirziyaev||UZB|2022-07-05|Shavkat Mirziyoyev
Alyaksandr Lukashenka||BLR|2020-08-10|Alexander Lukashenko
Aleksander Lukashenka|president|BLR|2020-08-10|Alexander Lukashenko
Svetlana Tikhanovskaya||BLR|2020-08-10|Sviatlana Tsikhanouskaya
Svyatlana Tikhanouskaya||BLR|2020-08-10|Sviatlana Tsikhanouskaya
Volodymyr Zelenskyy||UKR|2022-03-01|Volodymyr Zelensky
Vladimir Zelenski|president|UKR|2022-03-01|Volodymyr Zelensky
Moammed Bazum||NER|2023-07-26|Mohamed Bazoum
Mohammed Bazoom|president|NER|2023-07-26|Mohamed Bazoum
Gotabhaya Rajapakse||LKA|2022-07-13|Gotabaya Rajapaksa
Gotabaya Rajapaksha|president|LKA|2022-07-13|Gotabaya Rajapaksa
Asimi Goyta|colonel|MLI|2021-05-25|Assimi Goita
Ibrahim Bubakar Keita|president|MLI|2020-08-18|Ibrahim Boubacar Keita
Alfa Conde|president|GIN|2021-09-05|Alpha Conde
Mamadi Dumbuya||GIN|2021-10-05|Mamady Doumbouya
Nikol Pashinian|prime-minister|ARM|2020-11-10|Nikol Pashinyan
Ilkham Aliev|president|AZE|2020-11-10|Ilham Aliyev
Mikhail Saakashvilli||GEO|2012-10-01|Mikheil Saakashvili
Abdul Fattah al Burhan|general|SDN|2021-10-25|Abdel Fattah al-Burhan
Abdallah Hamdouk|prime-minister|SDN|2021-10-25|Abdalla Hamdok
Abiy Akhmed|prime-minister|ETH|2021-07-01|Abiy Ahmed
Nikolas Madouro|president|VEN|2019-01-23|Nicolas Maduro
Khuan Guaido||VEN|2019-01-23|Juan Guaido
Recep Tayip Erdoghan|president|TUR|2016-07-16|Recep Tayyip Erdogan
Bashar el Asad|president|SYR|2013-08-21|Bashar al-Assad
Sheik Hasena|prime-minister|BGD|2024-08-05|Sheikh Hasina
Prayuth Chanocha|prime-minister|THA|2020-10-15|Prayut Chan-o-cha
`;

/** Names that look or sound like somebody in the register and are somebody else; same columns, nobody meant. */
export const NEAR_MISSES = `
John Baker||KGZ|2020-10-06
Jane Becker||KGZ|2020-10-06
Juma Bekele||KGZ|2020-10-06
Anna Petrova||KGZ|2020-10-06
Isaac Newton||KGZ|2020-10-06
Bek Johnson||KGZ|2020-10-06
Aslan Isayev||KGZ|2020-10-06
Karim Almazov||KGZ|2020-10-06
Ruslan Jumagulov||KGZ|2020-10-06
Almaz Borubaev||KGZ|2020-10-06
Nurlan Isaev||KGZ|2020-10-06
Dastan Bekeshev||KGZ|2020-10-06
Bakyt Asanov||KGZ|2020-10-06
Kubanych Bokonov||KGZ|2020-10-06
Tilek Toktomushev||KGZ|2020-10-06
Kasym Tokhtarov||KAZ|2022-01-05
Nurlan Nazarov||KAZ|2022-01-05
Aidos Sarym||KAZ|2022-01-05
Rahman Emomov||TJK|2022-05-05
Sherzod Mirzaev||UZB|2022-07-05
Alexander Lukin||BLR|2020-08-10
Svetlana Alexievich||BLR|2020-08-10
Wladyslaw Zielinski||POL|2022-03-01
Mohamed Basum Ali||EGY|2023-07-26
Ranil Rajapurohit||LKA|2022-07-13
Ibrahim Keane||IRL|2020-08-18
Alfred Conder||GBR|2021-09-05
Nikol Pashkov||RUS|2020-11-10
Ilham Tohti||CHN|2020-11-10
Mikhail Saltykov||RUS|2012-10-01
Abdul Hamid Burki||PAK|2021-10-25
Abby Ahmad||GBR|2021-07-01
Nicola Madden||GBR|2019-01-23
Juan Guarido||ESP|2019-01-23
Taylor Erdman||USA|2016-07-16
Asad Basharat||PAK|2013-08-21
Hasan Sheikhani||PAK|2024-08-05
Peter Obiang||GHA|2023-02-25
George Bushnell||USA|2005-01-01
Paul Bayer||DEU|2019-01-01
`;
