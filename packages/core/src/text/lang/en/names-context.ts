import { phrases } from "../../names.ts";
import type { NameWords } from "../../names.ts";

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== "");

export const examples = {
  firm: phrases(`
    company | unit | subsidiary | division | affiliate | firm | bank | lender | maker | producer | manufacturer | carmaker | automaker | airline | retailer | insurer | broker | brokerage | publisher | distributor | supplier | startup
    wholly owned subsidiary | wholly-owned subsidiary | joint venture | holding company | bank holding company | savings bank | utility | contractor | partnership | limited partnership | conglomerate | refiner | brewer | chain | developer
    investment firm | investor group | investment group | privately held company | privately-held company | closely held company | state-owned company | state-owned airline | oil company | steelmaker | food company | chemical company
  `),
  firms: phrases(`
    companies | firms | banks | lenders | makers | carmakers | automakers | airlines | retailers | startups | brands | rivals | competitors | clients | customers | partners | investors | shareholders | subsidiaries | units
    chains | brokers | brokerages | insurers | producers | manufacturers | suppliers | underwriters | stocks | shares | issues | bidders | operators | carriers | refiners | publishers | conglomerates | giants
  `),
  such: phrases("such as | like | including | include | includes | are | were | namely"),
};

export const before = phrases(`
  shares of | shares in | share of | stock of | stake in | interest in | unit of | units of | subsidiary of | subsidiary | subsidiaries of | division of | affiliate of | parent of | parent | owned by
  acquisition of | merger with | takeover of | bid for | offer for | buyout of | acquired by | acquire | acquired | buy | bought | company | firm | brokerage | lender | bank | maker | carmaker | automaker
  airline | retailer | startup | start-up | giant | conglomerate | insurer | broker | steelmaker | chipmaker | underwriter | lead manager | bookrunner | joint venture with | agreement with
  contract with | contract from | analyst with | analyst at | economist at | trader at | dealer at | manager at | partner at | predecessor | rival | rivals | publisher | producer | manufacturer
  led by | lead managed by | managed by | advised by | sold to | sale to | talks with | suit against | brewer | builder | distributor | stockholders of | shareholders of | holders of | directors of | offered by
  chairman of | president of | chief executive of | ceo of | director of | vice president of | head of | spokesman for | spokeswoman for | officer of | outlets of | partner
`);

export const after = phrases(`
  said it | says it | said its | said the company | said that it | said they | shares | share | stock | common | common stock | common shares | subsidiary | unit | units | division | affiliate | shareholders | stockholders
  holders | reported net | reported a | spokesman | spokeswoman | officials said | executives | securities | debentures | bonds | notes | bid | offer | plans to | agreed to | acquired | acquires | to acquire
  to buy | to sell | has agreed | has acquired | has signed | has completed | reported | announced | declared | completed | earnings | revenues | sales | profit | net | board | ceo | management | president
  chairman | chief executive | vice president | bank | airline | the company | a unit | a subsidiary | a division | a maker | a company | which owns | plants | refinery | stores | employees
`);

export const tickers = phrases("ticker | symbol | under the symbol | ticker symbol | stock code | code");

export const titles = phrases(`
  mr | mrs | ms | miss | dr | sir | lord | lady | dame | prof | professor | senator | sen | rep | congressman | judge | justice | governor | gov | prince | princess | king | queen | sheikh | shaikh
  general | gen | colonel | col | captain | admiral | lieutenant | ambassador | chancellor | president | prime minister | minister | secretary | analyst | economist | trader | dealer | broker
  billionaire | investor | financier | entrepreneur | raider | corporate raider | commissioner
`);

export const offices = phrases(`
  chairman | vice chairman | chairwoman | chief executive | chief executive officer | chief operating officer | chief financial officer | chief economist | ceo | cfo | cto | coo | president | vice president
  executive vice president | senior vice president | managing director | director | executive director | finance director | general manager | manager | treasurer | secretary | spokesman | spokeswoman | spokesperson
  founder | co-founder | head | partner | governor | deputy governor | minister | finance minister | prime minister | deputy prime minister | treasury secretary | commerce secretary | trade representative
  undersecretary | under-secretary | assistant secretary | administrator | commissioner | chancellor | premier | secretary-general | secretary general | editor | controller | comptroller | officer | deputy chairman
  foreign minister | trade minister | oil minister | energy minister | agriculture minister | economics minister | agriculture secretary | energy secretary | state secretary | defence minister | economist | analyst
  senior analyst | portfolio manager | representative | senator | congressman | adviser | advisor | counsel | general counsel | chief investment officer | strategist | chief strategist
`);

export const heads: NameWords["heads"] = {
  authority: phrases(`
    ministry of | department of | bank of england | bank of japan | federal reserve | reserve bank | central bank | state bank | house of | court of | supreme court | district court | securities and exchange commission
    office of | bureau of | board of governors | board of trade | government of | council of | house ways and means | senate | federal | european community | european commission | national bureau | ministry | state council
    people's bank of | monetary authority of | general department | parliament | treasury | u s department of | us department of | committee on | commission of
  `),
  body: phrases(`
    university of | university | association of | organization of | organisation of | institute of | american institute | federation of | confederation of | union of | united auto workers | college of | school of | foundation
    chamber of commerce | national association | international association | society of | center for | centre for | league of | club | council on | paris club | museum of
  `),
  place: phrases(
    `gulf of | gulf | strait of | port of | state of | city of | republic of | north | south | east | west | northern | southern | eastern | western | central | lake | mount | cape | isle of | new | san | santa | saint | st | fort | los | las`,
  ),
  project: phrases("project"),
  product: phrases("model | series | version"),
  outlet: phrases(
    "newspaper | magazine | daily | weekly | journal | news agency | television station | radio station | tv channel",
  ),
};

export const tails: NameWords["tails"] = {
  authority: phrases(`
    commission | department | ministry | agency | court | district court | administration | reserve | treasury | senate | congress | parliament | government | board | authority | bureau | council | committee | service
    reserve bank | central bank | federal reserve bank | reserve board | district court | office | subcommittee | house | cabinet | embassy | police | tribunal | commissioner | federal reserve | secretariat | air force | army | navy | coast guard
  `),
  body: phrases(`
    association | union | university | institute | college | school | organization | organisation | federation | confederation | foundation | society | club | party | league | chamber | chamber of commerce | conference
    workers | teamsters | brotherhood | church | hospital | museum | council | forum | team | coalition | alliance | center | centre | exchange | workers union
  `),
  place: phrases(`
    river | lake | bay | island | islands | sea | ocean | valley | mountains | mountain | county | city | province | state | gulf | strait | canal | desert | coast | beach | harbor | harbour | port | airport | street
    avenue | road | square | park | territory | peninsula | basin | field | oilfield | mine | deposit | pipeline | dam | creek | hill | hills | springs | region | district | plant
  `),
};

export const branches = words(`
  foods food retail life insurance research securities capital electronics display motors motor credit services service bank international energy technologies technology systems software pharma
  media pictures entertainment studios cloud logistics finance financial leasing realty properties express air cargo steel chemical chemicals oil gas petroleum power wireless mobile telecom communications
  home homes foundry sdi semiconductor health healthcare labs ventures partners holdings holding group europe asia america canada australia usa
  japan uk north-america pacific minnesota chemicals pipeline exploration
`);
