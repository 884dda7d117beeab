// Generated from data/*.yaml by scripts/generate.ts: change the YAML and run `npm run generate`.
import type { Association, Institution } from "../model.js";

export const ASSOCIATIONS: readonly Association[] = [
      {
        "key": "aku",
        "name": {
          "nl": "Associatie KU Leuven",
          "en": null
        }
      },
      {
        "key": "augent",
        "name": {
          "nl": "Associatie Universiteit Gent",
          "en": null
        }
      },
      {
        "key": "auha",
        "name": {
          "nl": "Associatie Universiteit & Hogescholen Antwerpen",
          "en": null
        }
      },
      {
        "key": "auhl",
        "name": {
          "nl": "Associatie Universiteit-Hogescholen Limburg",
          "en": null
        }
      },
      {
        "key": "uab",
        "name": {
          "nl": "Universitaire Associatie Brussel",
          "en": null
        }
      }
    ];
export const INSTITUTIONS: readonly Institution[] = [
      {
        "key": "kuleuven",
        "kind": "university",
        "name": {
          "nl": "Katholieke Universiteit Leuven",
          "en": "KU Leuven"
        },
        "short": "KU Leuven",
        "domain": "kuleuven.be",
        "city": "Leuven",
        "association": "aku",
        "ror": "https://ror.org/05f950310",
        "isni": "0000 0001 0668 7884",
        "wikidata": "Q833670",
        "erasmus": null,
        "unconfirmed": [],
        "notes": []
      },
      {
        "key": "ugent",
        "kind": "university",
        "name": {
          "nl": "Universiteit Gent",
          "en": "Ghent University"
        },
        "short": "UGent",
        "domain": "ugent.be",
        "city": "Gent",
        "association": "augent",
        "ror": "https://ror.org/00cv9y106",
        "isni": "0000 0001 2069 7798",
        "wikidata": "Q1137665",
        "erasmus": [
          "B  GENT01"
        ],
        "unconfirmed": [],
        "notes": []
      },
      {
        "key": "uantwerpen",
        "kind": "university",
        "name": {
          "nl": "Universiteit Antwerpen",
          "en": "University of Antwerp"
        },
        "short": "UAntwerpen",
        "domain": "uantwerpen.be",
        "city": "Antwerpen",
        "association": "auha",
        "ror": "https://ror.org/008x57b05",
        "isni": null,
        "wikidata": null,
        "erasmus": null,
        "unconfirmed": [
          "ror"
        ],
        "notes": [
          {
            "field": "ror",
            "text": {
              "nl": "Uit twee onafhankelijke openbare teksten, niet uit het register zelf.",
              "en": "From two independent public texts, not from the register's own record."
            }
          }
        ]
      },
      {
        "key": "vub",
        "kind": "university",
        "name": {
          "nl": "Vrije Universiteit Brussel",
          "en": "Vrije Universiteit Brussel"
        },
        "short": "VUB",
        "domain": "vub.be",
        "city": "Brussel",
        "association": "uab",
        "ror": "https://ror.org/006e5kg04",
        "isni": "0000 0001 2290 8069",
        "wikidata": "Q612665",
        "erasmus": null,
        "unconfirmed": [],
        "notes": []
      },
      {
        "key": "uhasselt",
        "kind": "university",
        "name": {
          "nl": "Universiteit Hasselt",
          "en": "Hasselt University"
        },
        "short": "UHasselt",
        "domain": "uhasselt.be",
        "city": "Hasselt",
        "association": "auhl",
        "ror": "https://ror.org/04nbhqj75",
        "isni": "0000 0001 0604 5662",
        "wikidata": "Q1781858",
        "erasmus": null,
        "unconfirmed": [],
        "notes": []
      },
      {
        "key": "ap",
        "kind": "hogeschool",
        "name": {
          "nl": "Artesis Plantijn Hogeschool Antwerpen",
          "en": null
        },
        "short": "AP Hogeschool Antwerpen",
        "domain": "ap.be",
        "city": "Antwerpen",
        "association": "auha",
        "ror": "https://ror.org/0075f1c08",
        "isni": "0000 0004 0633 0043",
        "wikidata": "Q13430595",
        "erasmus": [
          "B  ANTWERP62"
        ],
        "unconfirmed": [],
        "notes": []
      },
      {
        "key": "artevelde",
        "kind": "hogeschool",
        "name": {
          "nl": "Arteveldehogeschool",
          "en": "Artevelde University of Applied Sciences"
        },
        "short": "Arteveldehogeschool",
        "domain": "arteveldehogeschool.be",
        "city": "Gent",
        "association": "augent",
        "ror": null,
        "isni": null,
        "wikidata": null,
        "erasmus": null,
        "unconfirmed": [
          "name.en",
          "domain"
        ],
        "notes": [
          {
            "field": "name.en",
            "text": {
              "nl": "Uit een partnernetwerk.",
              "en": "From a partner network."
            }
          },
          {
            "field": "domain",
            "text": {
              "nl": "artevelde-uas.be is ook in gebruik.",
              "en": "artevelde-uas.be is in use too."
            }
          }
        ]
      },
      {
        "key": "ehb",
        "kind": "hogeschool",
        "name": {
          "nl": "Erasmushogeschool Brussel",
          "en": "Erasmus Brussels University of Applied Sciences and Arts"
        },
        "short": "EhB",
        "domain": "erasmushogeschool.be",
        "city": "Brussel",
        "association": "uab",
        "ror": "https://ror.org/01767d733",
        "isni": "0000 0004 0622 2819",
        "wikidata": "Q524713",
        "erasmus": null,
        "unconfirmed": [
          "name.en",
          "short",
          "domain"
        ],
        "notes": [
          {
            "field": "name.en",
            "text": {
              "nl": "Uit een encyclopedie; het register heeft een andere Engelse naam.",
              "en": "From an encyclopedia; the register has another English name."
            }
          },
          {
            "field": "domain",
            "text": {
              "nl": "ehb.be is ook in gebruik.",
              "en": "ehb.be is in use too."
            }
          }
        ]
      },
      {
        "key": "hogent",
        "kind": "hogeschool",
        "name": {
          "nl": "Hogeschool Gent",
          "en": "HOGENT University of Applied Sciences and Arts"
        },
        "short": "HOGENT",
        "domain": "hogent.be",
        "city": "Gent",
        "association": "augent",
        "ror": "https://ror.org/00rs45z86",
        "isni": "0000 0000 9709 6627",
        "wikidata": "Q1313163",
        "erasmus": null,
        "unconfirmed": [],
        "notes": []
      },
      {
        "key": "howest",
        "kind": "hogeschool",
        "name": {
          "nl": "Hogeschool West-Vlaanderen",
          "en": "Howest University of Applied Sciences"
        },
        "short": "Howest",
        "domain": "howest.be",
        "city": "Kortrijk",
        "association": "augent",
        "ror": "https://ror.org/00fy5v859",
        "isni": "0000 0004 0633 057X",
        "wikidata": "Q2363330",
        "erasmus": null,
        "unconfirmed": [
          "name.en"
        ],
        "notes": [
          {
            "field": "name.en",
            "text": {
              "nl": "Het register heeft nog een oudere Engelse naam.",
              "en": "The register still has an older English name."
            }
          },
          {
            "field": "city",
            "text": {
              "nl": "Ook Brugge en Oudenaarde.",
              "en": "Also Brugge and Oudenaarde."
            }
          }
        ]
      },
      {
        "key": "hzs",
        "kind": "hogeschool",
        "name": {
          "nl": "Hogere Zeevaartschool Antwerpen",
          "en": "Antwerp Maritime Academy"
        },
        "short": "HZS",
        "domain": "hzs.be",
        "city": "Antwerpen",
        "association": "auha",
        "ror": "https://ror.org/04ag58v20",
        "isni": "0000 0004 0632 9974",
        "wikidata": "Q2262236",
        "erasmus": null,
        "unconfirmed": [],
        "notes": []
      },
      {
        "key": "kdg",
        "kind": "hogeschool",
        "name": {
          "nl": "Karel de Grote Hogeschool",
          "en": "KdG University of Applied Sciences and Arts"
        },
        "short": "KdG",
        "domain": "kdg.be",
        "city": "Antwerpen",
        "association": "auha",
        "ror": "https://ror.org/05acs9g96",
        "isni": "0000 0004 0483 4555",
        "wikidata": "Q1991003",
        "erasmus": null,
        "unconfirmed": [],
        "notes": []
      },
      {
        "key": "luca",
        "kind": "hogeschool",
        "name": {
          "nl": "LUCA School of Arts",
          "en": "LUCA School of Arts"
        },
        "short": "LUCA",
        "domain": "luca-arts.be",
        "city": "Brussel",
        "association": "aku",
        "ror": null,
        "isni": null,
        "wikidata": null,
        "erasmus": null,
        "unconfirmed": [
          "short",
          "domain",
          "city"
        ],
        "notes": [
          {
            "field": "city",
            "text": {
              "nl": "Ook Gent, Genk en Leuven.",
              "en": "Also Gent, Genk and Leuven."
            }
          }
        ]
      },
      {
        "key": "odisee",
        "kind": "hogeschool",
        "name": {
          "nl": "Odisee",
          "en": "Odisee, University of Applied Sciences"
        },
        "short": "Odisee",
        "domain": "odisee.be",
        "city": "Brussel",
        "association": "aku",
        "ror": "https://ror.org/02c89h825",
        "isni": null,
        "wikidata": null,
        "erasmus": null,
        "unconfirmed": [],
        "notes": [
          {
            "field": "city",
            "text": {
              "nl": "Ook Gent, Aalst, Dilbeek, Sint-Niklaas en Schaarbeek.",
              "en": "Also Gent, Aalst, Dilbeek, Sint-Niklaas and Schaarbeek."
            }
          }
        ]
      },
      {
        "key": "pxl",
        "kind": "hogeschool",
        "name": {
          "nl": "Hogeschool PXL",
          "en": null
        },
        "short": "PXL",
        "domain": "pxl.be",
        "city": "Hasselt",
        "association": "auhl",
        "ror": "https://ror.org/03qsbr555",
        "isni": "0000 0004 0633 0510",
        "wikidata": "Q4504959",
        "erasmus": null,
        "unconfirmed": [],
        "notes": []
      },
      {
        "key": "thomasmore",
        "kind": "hogeschool",
        "name": {
          "nl": "Thomas More-hogeschool",
          "en": null
        },
        "short": "Thomas More",
        "domain": "thomasmore.be",
        "city": "Geel",
        "association": "aku",
        "ror": "https://ror.org/04e7kpf57",
        "isni": "0000 0004 0633 0449",
        "wikidata": null,
        "erasmus": null,
        "unconfirmed": [
          "city",
          "ror",
          "isni"
        ],
        "notes": [
          {
            "field": "city",
            "text": {
              "nl": "Ook Antwerpen, Lier, Mechelen, Sint-Katelijne-Waver, Turnhout en Vorselaar.",
              "en": "Also Antwerpen, Lier, Mechelen, Sint-Katelijne-Waver, Turnhout and Vorselaar."
            }
          },
          {
            "field": "ror",
            "text": {
              "nl": "Het register, en dus ook de identificaties, gaan alleen over Thomas More Kempen; Thomas More Mechelen-Antwerpen is een andere rechtspersoon.",
              "en": "The register's record, and so the identifiers, are of Thomas More Kempen only; Thomas More Mechelen-Antwerpen is another legal entity."
            }
          }
        ]
      },
      {
        "key": "ucll",
        "kind": "hogeschool",
        "name": {
          "nl": "UC Leuven-Limburg",
          "en": "University Colleges Leuven-Limburg"
        },
        "short": "UCLL",
        "domain": "ucll.be",
        "city": "Leuven",
        "association": "aku",
        "ror": "https://ror.org/03zq0dg86",
        "isni": "0000 0004 5905 9058",
        "wikidata": null,
        "erasmus": null,
        "unconfirmed": [],
        "notes": [
          {
            "field": "city",
            "text": {
              "nl": "Ook Limburg; mogelijk twee rechtspersonen.",
              "en": "Also Limburg; possibly two legal entities."
            }
          }
        ]
      },
      {
        "key": "vives",
        "kind": "hogeschool",
        "name": {
          "nl": "Katholieke Hogeschool Vives",
          "en": "VIVES University of Applied Sciences"
        },
        "short": "VIVES",
        "domain": "vives.be",
        "city": "Kortrijk",
        "association": "aku",
        "ror": "https://ror.org/02rnb8t27",
        "isni": "0000 0004 0633 0625",
        "wikidata": null,
        "erasmus": [
          "B  KORTRIJ01",
          "B  BRUGGE11"
        ],
        "unconfirmed": [],
        "notes": [
          {
            "field": "city",
            "text": {
              "nl": "Ook Roeselare, Torhout, Brugge en Oostende; mogelijk twee rechtspersonen.",
              "en": "Also Roeselare, Torhout, Brugge and Oostende; possibly two legal entities."
            }
          },
          {
            "field": "erasmus",
            "text": {
              "nl": "Per campus: Kortrijk, Roeselare en Torhout; Brugge en Oostende.",
              "en": "By campus: Kortrijk, Roeselare and Torhout; Brugge and Oostende."
            }
          }
        ]
      }
    ];
