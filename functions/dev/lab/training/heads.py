"""The heads of the model: clause ids of the catalogue, in the order of its outputs."""

AXES = ("gender", "race", "religion", "age", "orientation", "identity", "disability")
HEADS = ("abuse", "harassment", "bullying", "intimidation", "hate", *("discrimination-" + a for a in AXES),
         "sexualised", "derogatory-position", "trolling", "unwelcome-contact", "private-information",
         "amplifying-abuse", "retaliation", "exclusion")
INDEX = {h: i for i, h in enumerate(HEADS)}

# The groups of the given data, each the maximum of its heads.
GROUPS = {
    "c1": ("abuse", "harassment", "bullying"),
    "c2": ("intimidation",),
    "c3": ("hate", *("discrimination-" + a for a in AXES)),
    "c4": ("sexualised",),
    "c6": ("trolling", "unwelcome-contact"),
    "c9": ("derogatory-position",),
}
