package org.redress.caseworkaws.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Searches all bytes of a table and of buckets, as no function may, in all versions where a bucket keeps them. */
record Everything(DynamoDbClient dynamoDb, String table, S3Client s3, List<String> buckets) {

  private static final int NO_VERSIONS = 501;

  /** Those of the marks that are found anywhere, be it in a key. */
  SortedSet<String> found(Set<String> marks) {
    SortedSet<String> found = new TreeSet<>();
    dynamoDb.scanPaginator(scan -> scan.tableName(table))
        .items()
        .forEach(item -> search(item.toString(), marks, found));
    for (Version one : buckets.stream().flatMap(bucket -> versions(bucket).stream()).toList()) {
      search(one.key(), marks, found);
      if (!one.isMark()) {
        search(
            s3.getObjectAsBytes(get -> get.bucket(one.bucket()).key(one.key()).versionId(one.id().orElse(null)))
                .asUtf8String(),
            marks, found);
      }
    }
    return found;
  }

  /** One of an object, or the mark that it was deleted. */
  private record Version(String bucket, String key, Optional<String> id, boolean isMark) {}

  private List<Version> versions(String bucket) {
    List<Version> all = new ArrayList<>();
    try {
      s3.listObjectVersionsPaginator(list -> list.bucket(bucket)).forEach(page -> {
        page.versions().forEach(one -> all.add(new Version(bucket, one.key(), Optional.of(one.versionId()), false)));
        page.deleteMarkers()
            .forEach(one -> all.add(new Version(bucket, one.key(), Optional.of(one.versionId()), true)));
      });
    } catch (S3Exception e) {
      if (e.statusCode() != NO_VERSIONS) {
        throw e;
      }
      s3.listObjectsV2Paginator(list -> list.bucket(bucket))
          .contents()
          .forEach(object -> all.add(new Version(bucket, object.key(), Optional.empty(), false)));
    }
    return all;
  }

  private static void search(String text, Set<String> marks, Set<String> found) {
    marks.stream().filter(text::contains).forEach(found::add);
  }
}
