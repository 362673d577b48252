/** Made-up holdings for a first look: a mine, funds that look through to several countries, and a part nobody has placed. */
export const SAMPLE_HOLDINGS = [
  'symbol,name,value,currency,country,weight,domicile,sector,asset',
  'KUMTOR,Owner of a gold mine,12000,EUR,KGZ,60%,Canada,Mining,kgz-canadian-owned-gold-mine-at-kumtor',
  'KUMTOR,Owner of a gold mine,12000,EUR,TUR,20%,Canada,Mining,',
  'CASPIAN,Oil producer,20000,EUR,KAZ,,Netherlands,Oil and gas,',
  'FRONTIER,Frontier markets fund,40000,EUR,VNM,25%,Ireland,,',
  'FRONTIER,Frontier markets fund,40000,EUR,KAZ,10%,Ireland,,',
  'FRONTIER,Frontier markets fund,40000,EUR,KEN,10%,Ireland,,',
  'FRONTIER,Frontier markets fund,40000,EUR,PAK,8%,Ireland,,',
  'FRONTIER,Frontier markets fund,40000,EUR,NGA,7%,Ireland,,',
  'ANDES,Copper and lithium,15000,EUR,CHL,55%,United Kingdom,Mining,',
  'ANDES,Copper and lithium,15000,EUR,PER,35%,United Kingdom,Mining,',
  'MYSTERY,A fund that does not say,13000,EUR,,,Luxembourg,,',
].join('\n');

/** The same where the store knows no such mine. */
export const SAMPLE_WITHOUT_ASSETS = SAMPLE_HOLDINGS.replace('kgz-canadian-owned-gold-mine-at-kumtor', '');
