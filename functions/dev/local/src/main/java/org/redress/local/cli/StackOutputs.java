package org.redress.local.cli;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.redress.local.UserException;
import org.redress.screening.data.OwnFolder;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a deployed stack says of itself, by CloudFormation's DescribeStacks.
 */
final class StackOutputs {

  private static final String QUEUE_URL = "Url";

  private StackOutputs() {}

  static Connection connect(String stack) throws IOException {
    Map<String, String> outputs = outputs(describe(stack));
    Map<String, String> queues = new HashMap<>();
    outputs.forEach((name, value) -> {
      if (name.endsWith("QueueUrl") || name.endsWith("DeadLettersUrl")) {
        queues.put(name.substring(0, name.length() - QUEUE_URL.length()), value);
      }
    });
    Map<String, String> settings = new HashMap<>(Map.of(
        "CASE_TABLE", output(outputs, "CaseTable", stack),
        "CASE_BUCKET", output(outputs, "CaseBucket", stack),
        "MAC_KEY_ID", output(outputs, "MacKeyId", stack),
        "WORK_SHARDS", output(outputs, "WorkShards", stack),
        "SCREENING_QUEUE_URL", output(outputs, "ScreeningQueueUrl", stack),
        "REVIEW_QUEUE_URL", output(outputs, "ReviewQueueUrl", stack),
        "NOTICE_QUEUE_URL", output(outputs, "NoticeQueueUrl", stack)));
    Optional.ofNullable(outputs.get("ReportAddress")).ifPresent(address -> settings.put("REPORT_ADDRESS", address));
    Optional.ofNullable(outputs.get("MailSender")).ifPresent(sender -> settings.put("MAIL_SENDER", sender));
    Optional.ofNullable(outputs.get("ReviewTeamAddress"))
        .ifPresent(address -> settings.put("REVIEW_TEAM_ADDRESS", address));
    Optional.ofNullable(outputs.get("CheckpointBucket"))
        .ifPresent(bucket -> settings.put("CHECKPOINT_BUCKET", bucket));
    outputs.forEach((name, value) -> {
      if (name.endsWith("QueueUrl") || name.endsWith("DeadLettersUrl")) {
        settings.putIfAbsent(setting(name), value);
      }
    });
    Optional.ofNullable(outputs.get("CatalogueFolder"))
        .ifPresent(folder -> settings.put(OwnFolder.VARIABLE, folder));
    return new Connection(Optional.ofNullable(outputs.get("SiteUrl")).map(URI::create), settings, queues);
  }

  /** The variable in which functions find what an output says: {@code MAIL_QUEUE_URL} for {@code MailQueueUrl}. */
  private static String setting(String output) {
    return output.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }

  private static String output(Map<String, String> outputs, String name, String stack) {
    String value = outputs.get(name);
    if (value == null) {
      throw UserException.failed("The stack " + stack + " has no output " + name + "; is it one of Redress?");
    }
    return value;
  }

  private static byte[] describe(String stack) throws IOException {
    return AwsQuery.call("cloudformation", "the stack " + stack,
        Map.of("Action", "DescribeStacks", "StackName", stack, "Version", "2010-05-15"));
  }

  private static Map<String, String> outputs(byte[] xml) throws IOException {
    Map<String, String> outputs = new HashMap<>();
    NodeList keys = AwsQuery.parse(xml).getElementsByTagName("OutputKey");
    for (int i = 0; i < keys.getLength(); i++) {
      if (keys.item(i).getParentNode() instanceof Element member) {
        outputs.put(keys.item(i).getTextContent(),
            member.getElementsByTagName("OutputValue").item(0).getTextContent());
      }
    }
    return outputs;
  }
}
