"""Prints template.yaml as CloudFormation gets to see it: SAM's own resources written out in full."""
import json
import sys

from samcli.yamlhelper import yaml_parse
from samtranslator.translator.transform import transform


class NoManagedPolicies:
    """Roles name their actions; asking AWS for its managed policies would need an account."""

    def load(self):
        return {}


with open(sys.argv[1]) as file:
    template = yaml_parse(file.read())
for resource in template["Resources"].values():
    if resource["Type"] == "AWS::Serverless::Function":
        resource["Properties"]["CodeUri"] = "s3://bucket/key"  # where sam deploy would put the jar

json.dump(transform(template, {}, NoManagedPolicies()), sys.stdout, default=str)
