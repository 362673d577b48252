/** Counts as reports tell them, our own sentences: the sentence, then every figure it tells; nothing behind the bar = it tells none. */
export const NUMBER_SENTENCES = `
One civilian had been killed and 590 injured in the protests.|dead = 1, injured = 590
At least one person was killed and 590 were injured, the health ministry said.|dead >= 1, injured = 590
One person died.|dead = 1
A protester was killed and 590 people were injured.|dead = 1, injured = 590
Three people were killed, and at least 40 police officers were wounded.|dead = 3, injured >= 40
At least twelve people were killed and more than 1,500 wounded.|dead >= 12, injured >= 1500
The blast left three dead and twenty-one injured.|dead = 3, injured = 21
Police fired on the crowd, killing five protesters and wounding 14.|dead = 5, injured = 14
No one was killed in the fire.|dead = 0
Dozens were injured.|injured ~ 24
The death toll rose to 44.|dead = 44
At least 39 people, two police officers among them, were being treated in hospital for injuries.|injured >= 39
The ombudsman counted 17 dead, among them a boy of 17.|dead = 17
More than 100 people were killed in a week of battles.|dead >= 100
About 1,5 thousand people were injured.|injured ~ 1500
There were no casualties.|dead = 0, injured = 0
Up to 30 soldiers were killed.|dead <= 30
Police detained more than 200 protesters.|arrested >= 200
Nearly 300 people died in the clashes.|dead ~ 300
Some 5,000 people marched through the capital.|crowd ~ 5000
Tens of thousands of demonstrators gathered on the square.|crowd ~ 20000
The number of dead has climbed to 113, the ministry said.|dead = 113
Eight police officers and a bystander were wounded.|injured = 8, injured = 1
Two hundred and fifty people were arrested.|arrested = 250
Clashes in the north claimed the lives of 18 villagers.|dead = 18
A total of 62 demonstrators were taken to hospital with injuries.|injured = 62
Hospitals treated 31 wounded.|injured = 31
Seventeen people lost their lives and 80 were hurt.|dead = 17, injured = 80
Gunmen shot dead four guards.|dead = 4
The attack killed a soldier and injured three others.|dead = 1, injured = 3
Officials put the death toll at 37.|dead = 37
Thousands rallied outside parliament.|crowd ~ 2000
More than a dozen activists were detained.|arrested >= 12
Fifteen people, including two children, were killed.|dead = 15
At least 7 dead and 20 injured in market bombing|dead >= 7, injured = 20
The army said it had killed 25 militants.|dead = 25
Police made 150 arrests.|arrested = 150
Eleven soldiers and four militants were killed on Monday.|dead = 15
Nine people, five men and four women, were killed.|dead = 9
Three people were killed in the north and 20 in the capital.|dead = 3, dead = 20
Three attackers were shot dead after they killed five people.|dead = 3, dead = 5
Twenty gunmen killed the mayor.|
Three men shot and killed two soldiers.|dead = 2
About 40 militants attacked a village, killing 12 people.|dead = 12
Two suicide bombers killed 30 people.|dead = 30
Five shells killed a child.|dead = 1
A protester died and 590 people sought help.|dead = 1
A boy, 17, was killed.|dead = 1
A 19-year-old man died in the custody of the police.|dead = 1
The death of a 23-year-old protester sparked unrest.|
The 54-year-old minister was killed on Oct. 7.|
He was killed in 2019 in Room 101.|
The 7 October attack killed a guard.|dead = 1
A bombing in June 2017 that killed 17 people was remembered on March 27.|dead = 17
At 5 pm gunmen killed the governor.|
Section 144 was imposed after the deaths.|
Four in ten of the injured were treated at home.|
He was jailed for 12 years.|
The company sold 40 vehicles.|
The vote drew 56 per cent of voters.|
Prices rose by 15 percent.|
The parties won 12 and 9 seats.|
The minister, 54, resigned on 3 May.|
The highway was blocked for 6 hours.|
Around 20 shops were looted.|
The bank lent the country $90 million.|
The 2010 uprising is remembered every April.|
The pipeline is 800 kilometres long.|
Parliament passed the bill by 61 votes to 12.|
`;
