package org.redress.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import org.redress.local.template.Allowed;
import org.redress.local.template.Template;
import software.amazon.awssdk.services.s3.S3Client;

/** Makes the buckets that the template declares, unless an earlier run did. The local server keeps no versions and locks nothing. */
final class BucketMaker {

  private static final Set<String> KNOWN = Set.of(
      "BucketName", "PublicAccessBlockConfiguration", "OwnershipControls", "BucketEncryption", "CorsConfiguration",
      "VersioningConfiguration", "LifecycleConfiguration", "NotificationConfiguration", "ObjectLockEnabled",
      "ObjectLockConfiguration", "Tags");

  private final S3Client s3;

  BucketMaker(S3Client s3) {
    this.s3 = s3;
  }

  /** Makes a bucket and gives its name. */
  String make(Template.Resource resource, JsonNode properties) {
    Allowed.only(properties, resource.place(), KNOWN);
    String name = "redress-" + resource.logicalId().toLowerCase(Locale.ROOT);
    if (s3.listBuckets().buckets().stream().noneMatch(bucket -> bucket.name().equals(name))) {
      s3.createBucket(request -> request.bucket(name));
    }
    return name;
  }
}
