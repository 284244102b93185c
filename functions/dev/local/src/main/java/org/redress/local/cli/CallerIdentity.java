package org.redress.local.cli;

import java.io.IOException;
import java.util.Map;
import org.redress.local.UserException;
import org.w3c.dom.NodeList;

/** Who AWS says that the caller is, by STS's GetCallerIdentity, which everybody may ask. */
final class CallerIdentity {

  private CallerIdentity() {}

  static String arn() throws IOException {
    NodeList arns = AwsQuery
        .parse(AwsQuery.call("sts", "the caller", Map.of("Action", "GetCallerIdentity", "Version", "2011-06-15")))
        .getElementsByTagName("Arn");
    if (arns.getLength() != 1) {
      throw UserException.failed("AWS does not say who the caller is");
    }
    return arns.item(0).getTextContent();
  }
}
