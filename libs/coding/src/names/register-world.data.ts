/** Same columns as the Central Asian part: Africa, Asia, the Middle East and the Americas. */
export const WORLD = `
MLI|Ibrahim Boubacar Keita|president|2013-09-04|2020-08-18|
MLI|Assimi Goita|junta-leader|2020-08-19|2021-05-24|
MLI|Assimi Goita|president|2021-05-24||
MLI|Bah Ndaw|president|2020-09-25|2021-05-24|Bah N'Daw
MLI|Choguel Maiga|prime-minister|2021-06-07|2024-11-20|
MLI|Mahmoud Dicko|opposition-leader|2019-09-01||
BFA|Roch Marc Christian Kabore|president|2015-12-29|2022-01-24|Roch Kabore
BFA|Paul-Henri Sandaogo Damiba|president|2022-01-31|2022-09-30|Paul-Henri Damiba
BFA|Ibrahim Traore|president|2022-09-30||
NER|Mohamed Bazoum|president|2021-04-02|2023-07-26|
NER|Mahamadou Issoufou|president|2011-04-07|2021-04-02|
NER|Abdourahamane Tchiani|president|2023-07-28||Abdourahmane Tiani;Omar Tchiani
GIN|Alpha Conde|president|2010-12-21|2021-09-05|
GIN|Mamady Doumbouya|president|2021-10-01||Mamadi Doumbouya
GIN|Cellou Dalein Diallo|opposition-leader|2007-11-01||
GAB|Ali Bongo Ondimba|president|2009-10-16|2023-08-30|Ali Bongo
GAB|Brice Oligui Nguema|president|2023-09-04||Brice Clotaire Oligui Nguema
TCD|Idriss Deby Itno|president|1990-12-02|2021-04-20|Idriss Deby
TCD|Mahamat Idriss Deby|president|2021-04-20||Mahamat Deby
TCD|Succes Masra|opposition-leader|2018-01-01||
SDN|Omar al-Bashir|president|1989-06-30|2019-04-11|Omar Hassan al-Bashir;Omer al-Bashir
SDN|Abdel Fattah al-Burhan|junta-leader|2019-04-12||Abdel-Fattah Burhan
SDN|Abdalla Hamdok|prime-minister|2019-08-21|2022-01-02|Abdallah Hamdok
SDN|Mohamed Hamdan Dagalo|militia-leader|2013-08-01||Hemedti
SSD|Salva Kiir|president|2011-07-09||Salva Kiir Mayardit
SSD|Riek Machar|vice-president|2011-07-09||Riak Machar
ETH|Abiy Ahmed|prime-minister|2018-04-02||Abiy Ahmed Ali
ETH|Debretsion Gebremichael|regional-head|2018-01-01||
ERI|Isaias Afwerki|president|1993-05-24||Isayas Afewerki
SOM|Mohamed Abdullahi Mohamed|president|2017-02-16|2022-05-23|Farmajo
SOM|Hassan Sheikh Mohamud|president|2022-05-23||
KEN|Uhuru Kenyatta|president|2013-04-09|2022-09-13|
KEN|William Ruto|president|2022-09-13||
KEN|Raila Odinga|opposition-leader|2005-01-01|2025-10-15|
UGA|Yoweri Museveni|president|1986-01-29||
UGA|Robert Kyagulanyi|opposition-leader|2017-07-11||Bobi Wine;Robert Kyagulanyi Ssentamu
RWA|Paul Kagame|president|2000-04-22||
BDI|Pierre Nkurunziza|president|2005-08-26|2020-06-08|
BDI|Evariste Ndayishimiye|president|2020-06-18||
COD|Joseph Kabila|president|2001-01-17|2019-01-24|
COD|Felix Tshisekedi|president|2019-01-24||
COD|Martin Fayulu|opposition-leader|2018-11-01||
COG|Denis Sassou Nguesso|president|1997-10-25||
CMR|Paul Biya|president|1982-11-06||
CMR|Maurice Kamto|opposition-leader|2012-08-01||
CMR|Issa Tchiroma Bakary|opposition-leader|2025-06-25||
CAF|Faustin-Archange Touadera|president|2016-03-30||
NGA|Muhammadu Buhari|president|2015-05-29|2023-05-29|
NGA|Bola Tinubu|president|2023-05-29||Bola Ahmed Tinubu
NGA|Goodluck Jonathan|president|2010-05-06|2015-05-29|
NGA|Atiku Abubakar|opposition-leader|2017-12-01||
NGA|Peter Obi|opposition-leader|2022-05-25||
GHA|Nana Akufo-Addo|president|2017-01-07|2025-01-07|
GHA|John Mahama|president|2025-01-07||John Dramani Mahama
CIV|Alassane Ouattara|president|2010-12-04||
CIV|Laurent Gbagbo|president|2000-10-26|2011-04-11|
SEN|Macky Sall|president|2012-04-02|2024-04-02|
SEN|Ousmane Sonko|opposition-leader|2014-01-01|2024-04-02|
SEN|Ousmane Sonko|prime-minister|2024-04-02||
SEN|Bassirou Diomaye Faye|president|2024-04-02||
TGO|Faure Gnassingbe|president|2005-05-04||
BEN|Patrice Talon|president|2016-04-06|2026-05-24|
GMB|Yahya Jammeh|president|1996-11-06|2017-01-19|
GMB|Adama Barrow|president|2017-01-19||
GNB|Umaro Sissoco Embalo|president|2020-02-27|2025-11-26|Umaro Cissoko Embalo
LBR|George Weah|president|2018-01-22|2024-01-22|
SLE|Julius Maada Bio|president|2018-04-04||
ZWE|Robert Mugabe|president|1987-12-31|2017-11-21|
ZWE|Emmerson Mnangagwa|president|2017-11-24||
ZWE|Nelson Chamisa|opposition-leader|2018-02-15||
ZAF|Jacob Zuma|president|2009-05-09|2018-02-14|
ZAF|Cyril Ramaphosa|president|2018-02-15||
ZAF|Julius Malema|opposition-leader|2013-07-26||
MOZ|Filipe Nyusi|president|2015-01-15|2025-01-15|
MOZ|Daniel Chapo|president|2025-01-15||
MOZ|Venancio Mondlane|opposition-leader|2023-10-11||
AGO|Joao Lourenco|president|2017-09-26||
ZMB|Hakainde Hichilema|president|2021-08-24||
ZMB|Edgar Lungu|president|2015-01-25|2021-08-24|
TZA|John Magufuli|president|2015-11-05|2021-03-17|
TZA|Samia Suluhu Hassan|president|2021-03-19||
TZA|Tundu Lissu|opposition-leader|2017-09-07||
MDG|Andry Rajoelina|president|2019-01-19|2025-10-14|
MDG|Michael Randrianirina|president|2025-10-17||
MWI|Lazarus Chakwera|president|2020-06-28|2025-10-04|
MWI|Peter Mutharika|president|2014-05-31|2020-06-28|
EGY|Abdel Fattah el-Sisi|president|2014-06-08||Abdel Fattah al-Sisi
EGY|Mohamed Morsi|president|2012-06-30|2013-07-03|Mohammed Mursi
EGY|Hosni Mubarak|president|1981-10-14|2011-02-11|
TUN|Kais Saied|president|2019-10-23||Qais Saied
TUN|Rached Ghannouchi|speaker|2019-11-13|2021-07-25|
TUN|Hichem Mechichi|prime-minister|2020-09-02|2021-07-25|
TUN|Zine El Abidine Ben Ali|president|1987-11-07|2011-01-14|
DZA|Abdelaziz Bouteflika|president|1999-04-27|2019-04-02|
DZA|Abdelmadjid Tebboune|president|2019-12-19||
LBY|Khalifa Haftar|militia-leader|2014-05-16||Khalifa Hifter
LBY|Abdul Hamid Dbeibeh|prime-minister|2021-03-15||Abdulhamid Dbeibah
LBY|Fayez al-Sarraj|prime-minister|2016-03-12|2021-03-15|Fayez Serraj
LBY|Aguila Saleh|speaker|2014-08-05||Agila Saleh
LBY|Fathi Bashagha|prime-minister|2022-03-03|2023-05-16|
SYR|Bashar al-Assad|president|2000-07-17|2024-12-08|Bashar Assad
SYR|Ahmed al-Sharaa|president|2025-01-29||Abu Mohammed al-Jolani;Abu Mohammad al-Julani
IRQ|Adil Abdul Mahdi|prime-minister|2018-10-25|2020-05-06|Adel Abdul Mahdi
IRQ|Mustafa al-Kadhimi|prime-minister|2020-05-07|2022-10-27|
IRQ|Mohammed Shia al-Sudani|prime-minister|2022-10-27||
IRQ|Muqtada al-Sadr|cleric|2003-04-01||Moqtada al-Sadr
IRN|Ali Khamenei|supreme-leader|1989-06-04|2026-02-28|Ayatollah Khamenei
IRN|Hassan Rouhani|president|2013-08-03|2021-08-03|Hassan Rohani
IRN|Ebrahim Raisi|president|2021-08-03|2024-05-19|
IRN|Masoud Pezeshkian|president|2024-07-28||
IRN|Mohammad Javad Zarif|foreign-minister|2013-08-15|2021-08-25|
ISR|Benjamin Netanyahu|prime-minister|2009-03-31|2021-06-13|Binyamin Netanyahu
ISR|Benjamin Netanyahu|prime-minister|2022-12-29||Binyamin Netanyahu
ISR|Yair Lapid|opposition-leader|2023-01-02||
ISR|Naftali Bennett|prime-minister|2021-06-13|2022-06-30|
PSE|Mahmoud Abbas|president|2005-01-15||
PSE|Ismail Haniyeh|party-leader|2017-05-06|2024-07-31|
LBN|Michel Aoun|president|2016-10-31|2022-10-30|
LBN|Saad Hariri|prime-minister|2016-12-18|2020-01-21|
LBN|Hassan Diab|prime-minister|2020-01-21|2021-09-10|
LBN|Nabih Berri|speaker|1992-10-20||
LBN|Hassan Nasrallah|party-leader|1992-02-16|2024-09-27|
LBN|Joseph Aoun|president|2025-01-09||
YEM|Abdrabbuh Mansur Hadi|president|2012-02-27|2022-04-07|Abd Rabbu Mansour Hadi
YEM|Abdul-Malik al-Houthi|militia-leader|2004-09-10||
SAU|Mohammed bin Salman|prime-minister|2022-09-27||
SAU|Salman bin Abdulaziz|king|2015-01-23||King Salman
JOR|Abdullah II|king|1999-02-07||King Abdullah
PAK|Imran Khan|prime-minister|2018-08-18|2022-04-10|
PAK|Shehbaz Sharif|prime-minister|2024-03-04||Shahbaz Sharif
PAK|Nawaz Sharif|prime-minister|2013-06-05|2017-07-28|
PAK|Asim Munir|army-chief|2022-11-29||
IND|Narendra Modi|prime-minister|2014-05-26||
IND|Rahul Gandhi|opposition-leader|2017-12-16||
IND|Arvind Kejriwal|opposition-leader|2012-11-26||
BGD|Sheikh Hasina|prime-minister|2009-01-06|2024-08-05|Sheikh Hasina Wazed
BGD|Muhammad Yunus|chief-adviser|2024-08-08||Mohammad Yunus
BGD|Khaleda Zia|opposition-leader|2009-01-06|2025-12-30|
LKA|Gotabaya Rajapaksa|president|2019-11-18|2022-07-14|Gotabhaya Rajapakse
LKA|Mahinda Rajapaksa|prime-minister|2019-11-21|2022-05-09|Mahinda Rajapakse
LKA|Maithripala Sirisena|president|2015-01-09|2019-11-18|
LKA|Ranil Wickremesinghe|president|2022-07-21|2024-09-23|Ranil Wickramasinghe
LKA|Ranil Wickremesinghe|prime-minister|2015-01-09|2019-11-20|Ranil Wickramasinghe
LKA|Anura Kumara Dissanayake|president|2024-09-23||
NPL|K. P. Sharma Oli|prime-minister|2024-07-15|2025-09-09|KP Sharma Oli
NPL|K. P. Sharma Oli|prime-minister|2018-02-15|2021-07-13|KP Sharma Oli
NPL|Bidya Devi Bhandari|president|2015-10-29|2023-03-13|
NPL|Sushila Karki|prime-minister|2025-09-12||
MMR|Aung San Suu Kyi|state-counsellor|2016-04-06|2021-02-01|
MMR|Win Myint|president|2018-03-30|2021-02-01|
MMR|Min Aung Hlaing|junta-leader|2011-03-30||
THA|Prayut Chan-o-cha|prime-minister|2014-08-24|2023-08-22|Prayuth Chan-ocha
THA|Srettha Thavisin|prime-minister|2023-08-22|2024-08-14|
THA|Paetongtarn Shinawatra|prime-minister|2024-08-16|2025-08-29|
THA|Thaksin Shinawatra|prime-minister|2001-02-09|2006-09-19|
THA|Pita Limjaroenrat|opposition-leader|2020-03-14||
KHM|Hun Sen|prime-minister|1985-01-14|2023-08-22|
KHM|Hun Manet|prime-minister|2023-08-22||
VNM|To Lam|party-leader|2024-08-03||
PHL|Rodrigo Duterte|president|2016-06-30|2022-06-30|
PHL|Ferdinand Marcos|president|2022-06-30||Ferdinand Marcos Jr;Bongbong Marcos
IDN|Joko Widodo|president|2014-10-20|2024-10-20|Jokowi
IDN|Prabowo Subianto|president|2024-10-20||
MYS|Mahathir Mohamad|prime-minister|2018-05-10|2020-02-24|Mahathir Mohammed
MYS|Muhyiddin Yassin|prime-minister|2020-03-01|2021-08-16|
MYS|Anwar Ibrahim|prime-minister|2022-11-24||
KOR|Moon Jae-in|president|2017-05-10|2022-05-10|
KOR|Yoon Suk Yeol|president|2022-05-10|2025-04-04|Yoon Suk-yeol
KOR|Lee Jae-myung|opposition-leader|2022-08-28|2025-06-04|Lee Jae Myung
KOR|Lee Jae-myung|president|2025-06-04||Lee Jae Myung
KOR|Han Duck-soo|prime-minister|2022-05-21|2025-05-01|
PRK|Kim Jong Un|supreme-leader|2011-12-17||Kim Jong-un
JPN|Shinzo Abe|prime-minister|2012-12-26|2020-09-16|
JPN|Fumio Kishida|prime-minister|2021-10-04|2024-10-01|
JPN|Shigeru Ishiba|prime-minister|2024-10-01|2025-10-21|
TWN|Tsai Ing-wen|president|2016-05-20|2024-05-20|
TWN|Lai Ching-te|president|2024-05-20||William Lai
AUS|Scott Morrison|prime-minister|2018-08-24|2022-05-23|
AUS|Anthony Albanese|prime-minister|2022-05-23||
SLB|Manasseh Sogavare|prime-minister|2019-04-24|2024-05-02|
VEN|Nicolas Maduro|president|2013-04-19|2026-01-03|
VEN|Delcy Rodriguez|vice-president|2018-06-14|2026-01-05|
VEN|Delcy Rodriguez|president|2026-01-05||
VEN|Juan Guaido|opposition-leader|2019-01-05||
VEN|Maria Corina Machado|opposition-leader|2023-10-22||
VEN|Edmundo Gonzalez|opposition-leader|2024-04-19||Edmundo Gonzalez Urrutia
VEN|Hugo Chavez|president|1999-02-02|2013-03-05|
VEN|Diosdado Cabello|minister|2024-08-27||
BOL|Evo Morales|president|2006-01-22|2019-11-10|
BOL|Jeanine Anez|president|2019-11-12|2020-11-08|
BOL|Luis Arce|president|2020-11-08|2025-11-08|
BOL|Rodrigo Paz|president|2025-11-08||
BOL|Juan Jose Zuniga|army-chief|2022-11-01|2024-06-26|
BOL|Carlos Mesa|opposition-leader|2018-10-01||
PER|Martin Vizcarra|president|2018-03-23|2020-11-09|
PER|Manuel Merino|president|2020-11-10|2020-11-15|
PER|Francisco Sagasti|president|2020-11-17|2021-07-28|
PER|Pedro Castillo|president|2021-07-28|2022-12-07|
PER|Dina Boluarte|president|2022-12-07|2025-10-10|
PER|Jose Jeri|president|2025-10-10|2026-02-17|
PER|Keiko Fujimori|opposition-leader|2010-01-01||
ECU|Lenin Moreno|president|2017-05-24|2021-05-24|
ECU|Guillermo Lasso|president|2021-05-24|2023-11-23|
ECU|Daniel Noboa|president|2023-11-23||
ECU|Rafael Correa|president|2007-01-15|2017-05-24|
COL|Ivan Duque|president|2018-08-07|2022-08-07|
COL|Gustavo Petro|president|2022-08-07|2026-08-07|
CHL|Sebastian Pinera|president|2018-03-11|2022-03-11|
CHL|Gabriel Boric|president|2022-03-11|2026-03-11|
CHL|Jose Antonio Kast|president|2026-03-11||
BRA|Jair Bolsonaro|president|2019-01-01|2023-01-01|
BRA|Luiz Inacio Lula da Silva|president|2023-01-01||Lula;Lula da Silva
BRA|Dilma Rousseff|president|2011-01-01|2016-08-31|
ARG|Alberto Fernandez|president|2019-12-10|2023-12-10|
ARG|Javier Milei|president|2023-12-10||
ARG|Cristina Fernandez de Kirchner|vice-president|2019-12-10|2023-12-10|Cristina Kirchner
MEX|Andres Manuel Lopez Obrador|president|2018-12-01|2024-10-01|Lopez Obrador
MEX|Claudia Sheinbaum|president|2024-10-01||
NIC|Daniel Ortega|president|2007-01-10||
HND|Juan Orlando Hernandez|president|2014-01-27|2022-01-27|
HND|Xiomara Castro|president|2022-01-27|2026-01-27|
GTM|Bernardo Arevalo|president|2024-01-15||
GTM|Alejandro Giammattei|president|2020-01-14|2024-01-14|
SLV|Nayib Bukele|president|2019-06-01||
HTI|Jovenel Moise|president|2017-02-07|2021-07-07|
HTI|Ariel Henry|prime-minister|2021-07-20|2024-04-24|
CUB|Miguel Diaz-Canel|president|2018-04-19||
PAN|Laurentino Cortizo|president|2019-07-01|2024-07-01|Nito Cortizo
PAN|Jose Raul Mulino|president|2024-07-01||Raul Mulino
DOM|Luis Abinader|president|2020-08-16||
CRI|Rodrigo Chaves|president|2022-05-08||
PRY|Santiago Pena|president|2023-08-15||
URY|Luis Lacalle Pou|president|2020-03-01|2025-03-01|
URY|Yamandu Orsi|president|2025-03-01||
NZL|Jacinda Ardern|prime-minister|2017-10-26|2023-01-25|
NZL|Christopher Luxon|prime-minister|2023-11-27||
MRT|Mohamed Ould Ghazouani|president|2019-08-01||Mohamed Ould Cheikh Ghazouani
MAR|Aziz Akhannouch|prime-minister|2021-10-07||
MDV|Mohamed Muizzu|president|2023-11-17||
NAM|Hage Geingob|president|2015-03-21|2024-02-04|
BWA|Mokgweetsi Masisi|president|2018-04-01|2024-11-01|
BWA|Duma Boko|president|2024-11-01||
USA|Kevin McCarthy|speaker|2023-01-07|2023-10-03|
USA|Mike Johnson|speaker|2023-10-25||
IRN|Mohammad Bagher Ghalibaf|speaker|2020-05-28||Mohammad Baqer Qalibaf
TUR|Numan Kurtulmus|speaker|2023-06-07||
IND|Om Birla|speaker|2019-06-19||
LKA|Mahinda Yapa Abeywardena|speaker|2020-08-20|2024-09-24|
KEN|Moses Wetangula|speaker|2022-09-08||
GHA|Alban Bagbin|speaker|2021-01-07||
`;
