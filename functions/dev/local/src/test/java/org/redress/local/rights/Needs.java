package org.redress.local.rights;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.kms.model.GenerateMacRequest;
import software.amazon.awssdk.services.kms.model.GetPublicKeyRequest;
import software.amazon.awssdk.services.kms.model.SignRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectTaggingRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityRequest;
import software.amazon.awssdk.services.sqs.model.DeleteMessageRequest;
import software.amazon.awssdk.services.sqs.model.GetQueueAttributesRequest;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;
import software.amazon.awssdk.services.ssm.model.GetParameterRequest;

/** Which rights a call needs, as the Service Authorization Reference says. */
final class Needs {

  /** The table's key comes first in every condition. */
  private static final Pattern KEY = Pattern.compile("^#pk = (:\\w+)");

  private static final Pattern SOURCE = Pattern.compile("/?([^/]+)/([^?]+)(?:\\?versionId=(.+))?");

  private Needs() {}

  /** @throws IllegalArgumentException if the call is of a kind that nobody has looked up yet */
  static Stream<Need> of(SdkRequest request) {
    return switch (request.getClass().getPackageName().replaceFirst("^.*services\\.(\\w+)\\..*$", "$1")) {
      case "dynamodb" -> ofTable(request);
      case "s3" -> ofBucket(request);
      case "sqs" -> Stream.of(ofQueue(request));
      case "sesv2" -> ofMail(request);
      default -> Stream.of(ofOther(request));
    };
  }

  private static Stream<Need> ofMail(SdkRequest request) {
    if (!(request instanceof SendEmailRequest send) || send.content().simple() == null) {
      throw unknown(request);
    }
    String domain = send.fromEmailAddress().replaceFirst("^.*@", "").replace(">", "");
    return Stream.of(
        Need.of("ses:SendEmail", "identity/" + domain),
        Need.of("ses:SendEmail", "configuration-set/" + send.configurationSetName()));
  }

  private static Stream<Need> ofTable(SdkRequest request) {
    return switch (request) {
      case GetItemRequest get -> Stream.of(item("GetItem", get.tableName(), get.key()));
      case PutItemRequest put -> Stream.of(item("PutItem", put.tableName(), put.item()));
      case UpdateItemRequest update -> Stream.of(item("UpdateItem", update.tableName(), update.key()));
      case DeleteItemRequest delete -> Stream.of(item("DeleteItem", delete.tableName(), delete.key()));
      case BatchGetItemRequest batch -> batch.requestItems()
          .entrySet()
          .stream()
          .flatMap(
              table -> table.getValue().keys().stream().map(key -> item("BatchGetItem", table.getKey(), key)));
      // Each of its items needs the right of what is done to it; there is none for the transaction.
      case TransactWriteItemsRequest all -> all.transactItems().stream().map(Needs::ofItem);
      case QueryRequest query -> Stream.of(ofQuery(query));
      case DescribeTableRequest table -> Stream.of(Need.of("dynamodb:DescribeTable", table.tableName()));
      default -> throw unknown(request);
    };
  }

  private static Need ofItem(TransactWriteItem write) {
    if (write.put() != null) {
      return item("PutItem", write.put().tableName(), write.put().item());
    }
    if (write.update() != null) {
      return item("UpdateItem", write.update().tableName(), write.update().key());
    }
    if (write.delete() != null) {
      return item("DeleteItem", write.delete().tableName(), write.delete().key());
    }
    return item("ConditionCheckItem", write.conditionCheck().tableName(), write.conditionCheck().key());
  }

  private static Need ofQuery(QueryRequest query) {
    if (query.indexName() != null) {
      return Need.of("dynamodb:Query", query.tableName() + "/index/" + query.indexName());
    }
    Matcher key = KEY.matcher(query.keyConditionExpression());
    if (!key.find()) {
      throw unknown(query);
    }
    return Need.ofItem(
        "dynamodb:Query", query.tableName(),
        Objects.requireNonNull(query.expressionAttributeValues().get(key.group(1)), key.group(1)).s());
  }

  private static Need item(String action, String table, Map<String, AttributeValue> keyed) {
    return Need.ofItem("dynamodb:" + action, table, Objects.requireNonNull(keyed.get("pk"), "pk").s());
  }

  private static Stream<Need> ofBucket(SdkRequest request) {
    return switch (request) {
      case GetObjectRequest get -> Stream.of(object("GetObject", get.versionId(), get.bucket(), get.key()));
      // There is no right of its own for heads.
      case HeadObjectRequest head -> Stream.of(object("GetObject", head.versionId(), head.bucket(), head.key()));
      case GetObjectTaggingRequest tags -> Stream.of(
          tags.versionId() == null
              ? Need.of("s3:GetObjectTagging", tags.bucket() + "/" + tags.key())
              : Need.of("s3:GetObjectVersionTagging", tags.bucket() + "/" + tags.key()));
      case PutObjectRequest put -> Stream.of(object("PutObject", null, put.bucket(), put.key()));
      case DeleteObjectRequest delete -> Stream.of(
          object("DeleteObject", delete.versionId(), delete.bucket(), delete.key()));
      case CopyObjectRequest copy -> Stream.of(
          source(copy), object("PutObject", null, copy.destinationBucket(), copy.destinationKey()));
      case ListObjectsV2Request list -> Stream.of(Need.ofList("s3:ListBucket", list.bucket(), list.prefix()));
      case ListObjectVersionsRequest list -> Stream.of(
          Need.ofList("s3:ListBucketVersions", list.bucket(), list.prefix()));
      default -> throw unknown(request);
    };
  }

  /** The SDK has put bucket, key and version into one header by now. */
  private static Need source(CopyObjectRequest copy) {
    Matcher source = SOURCE.matcher(copy.getValueForField("CopySource", String.class).orElse(""));
    if (!source.matches()) {
      throw unknown(copy);
    }
    return object("GetObject", source.group(3), source.group(1), source.group(2));
  }

  private static Need object(String action, @Nullable String version, String bucket, String key) {
    return Need.of("s3:" + action + (version == null ? "" : "Version"), bucket + "/" + key);
  }

  private static Need ofQueue(SdkRequest request) {
    return switch (request) {
      case SendMessageRequest send -> Need.of("sqs:SendMessage", queue(send.queueUrl()));
      case ReceiveMessageRequest receive -> Need.of("sqs:ReceiveMessage", queue(receive.queueUrl()));
      case DeleteMessageRequest delete -> Need.of("sqs:DeleteMessage", queue(delete.queueUrl()));
      case ChangeMessageVisibilityRequest sight -> Need.of("sqs:ChangeMessageVisibility", queue(sight.queueUrl()));
      case GetQueueAttributesRequest get -> Need.of("sqs:GetQueueAttributes", queue(get.queueUrl()));
      default -> throw unknown(request);
    };
  }

  private static String queue(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }

  private static Need ofOther(SdkRequest request) {
    return switch (request) {
      case GenerateMacRequest mac -> Need.of("kms:GenerateMac", mac.keyId());
      case SignRequest sign -> Need.of("kms:Sign", sign.keyId());
      case GetPublicKeyRequest get -> Need.of("kms:GetPublicKey", get.keyId());
      case GetParameterRequest get -> Need.of("ssm:GetParameter", get.name());
      default -> throw unknown(request);
    };
  }

  private static IllegalArgumentException unknown(SdkRequest request) {
    return new IllegalArgumentException(
        "Look up in the Service Authorization Reference what " + request.getClass().getSimpleName() + " needs");
  }
}
