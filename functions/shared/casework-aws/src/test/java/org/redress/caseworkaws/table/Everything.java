package org.redress.caseworkaws.table;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Searches all bytes of a table and a bucket, as no function may. */
record Everything(DynamoDbClient dynamoDb, String table, S3Client s3, String bucket) {

  /** Those of the marks that are found anywhere, be it in a key. */
  SortedSet<String> found(Set<String> marks) {
    SortedSet<String> found = new TreeSet<>();
    dynamoDb.scanPaginator(scan -> scan.tableName(table))
        .items()
        .forEach(item -> search(item.toString(), marks, found));
    s3.listObjectsV2Paginator(list -> list.bucket(bucket)).contents().forEach(object -> {
      search(object.key(), marks, found);
      search(s3.getObjectAsBytes(get -> get.bucket(bucket).key(object.key())).asUtf8String(), marks, found);
    });
    return found;
  }

  private static void search(String text, Set<String> marks, Set<String> found) {
    marks.stream().filter(text::contains).forEach(found::add);
  }
}
