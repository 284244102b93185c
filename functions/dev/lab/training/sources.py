"""Where the training data comes from, and what the model is known to get wrong."""

SOURCES = {
    "edos": {"licence": "CC0 1.0", "attribution": "Kirk et al. 2023, EDOS"},
    "cad": {"licence": "CC BY 4.0", "attribution": "Vidgen et al. 2021, Contextual Abuse Dataset, "
            "doi 10.5281/zenodo.4881008"},
    "hatemojibuild": {"licence": "CC BY 4.0", "attribution": "Kirk et al. 2022, HatemojiBuild"},
    "implicit_hate": {"licence": "MIT", "attribution": "ElSherief et al. 2021, Implicit Hate"},
    "ghc": {"licence": "CC BY 4.0", "attribution": "Kennedy et al. 2022, Gab Hate Corpus"},
    "stormfront": {"licence": "CC BY-SA 3.0 ES", "attribution": "de Gibert et al. 2018"},
    "hatexplain": {"licence": "MIT", "attribution": "Mathew et al. 2021, HateXplain"},
    "davidson": {"licence": "MIT", "attribution": "Davidson et al. 2017"},
    "convabuse": {"licence": "CC BY 4.0", "attribution": "Cercas Curry et al. 2021, ConvAbuse"},
    "misogyny": {"licence": "MIT", "attribution": "Guest et al. 2021"},
    "wiki_attack": {"licence": "labels CC0, comments CC BY-SA 3.0",
                    "attribution": "Wulczyn et al. 2017, Wikipedia personal attacks"},
    "corpus": {"licence": "as this project", "attribution": "the project's own contrast corpus"},
}

FAILINGS = [
    "English alone, and mostly posts from the United States; Scots and regional English come from the corpus only.",
    "Judges one text without the thread: a course of conduct, irony and in-jokes are often missed.",
    "The heads trolling, unwelcome-contact, private-information, amplifying-abuse, retaliation and exclusion learn from "
    "the project's own templates only; their numbers on these say little about real posts.",
    "Which characteristic a hateful post is about is told by its words where the source did not say.",
    "Insults without insulting words, and threats without threatening words, are the most often missed.",
    "Innocent sentences that name a protected group are still flagged far too often, above all where strong words stand "
    "beside it: of the held-back rows one in three that name Muslims, and more than one in four that name Jews, trans or gay "
    "people; see the fairness table.",
    "Of the corpus the test split was trained on too: only its validation split measures, and thresholds were chosen there.",
    "A part of HatemojiBuild's validation rows was seen in training, since the split by pairs was not stable when these "
    "weights were made: its own figures are too good.",
    "A probability is calibrated on a mixture of research sets that hold far more abuse than an inbox does.",
]
