package org.redress.caseworkaws.erasure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.redress.casework.erasure.CaseObjects;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.caseworkaws.settings.Environment;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Objects of the case bucket. Where the bucket keeps versions each of them goes, and each mark of a deletion. */
public final class S3CaseObjects implements CaseObjects {

  private static final Duration SILENCE = Duration.ofSeconds(60);

  /** What servers say that know of no versions. */
  private static final int NOT_KNOWN = 501;

  private final S3Client s3;
  private final String bucket;

  public S3CaseObjects(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** The bucket that the environment names. */
  public static S3CaseObjects connect(Environment environment) {
    return new S3CaseObjects(
        Clients.patient(S3Client.builder(), SILENCE).build(), environment.required("CASE_BUCKET"));
  }

  private record Version(String key, String id) {}

  @Override
  public int count(Place place) {
    return (int) keys(place).count();
  }

  @Override
  public void remove(Place place, Predicate<String> unwanted) {
    versions(place).stream()
        .filter(one -> unwanted.test(one.key()))
        .forEach(one -> s3.deleteObject(delete -> delete.bucket(bucket).key(one.key()).versionId(one.id())));
    // Where there are no versions, or one came meanwhile.
    keys(place).filter(unwanted).forEach(key -> s3.deleteObject(delete -> delete.bucket(bucket).key(key)));
  }

  /** The objects at a place, whole, by their keys. */
  public SortedMap<String, byte[]> read(Place place) {
    SortedMap<String, byte[]> all = new TreeMap<>();
    keys(place).forEach(
        key -> all.put(key, s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asByteArray()));
    return all;
  }

  private Stream<String> keys(Place place) {
    return s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(place.key()))
        .contents()
        .stream()
        .map(S3Object::key)
        .filter(key -> place.folder() || key.equals(place.key()));
  }

  private List<Version> versions(Place place) {
    List<Version> all = new ArrayList<>();
    try {
      s3.listObjectVersionsPaginator(list -> list.bucket(bucket).prefix(place.key())).forEach(page -> {
        page.versions().forEach(one -> all.add(new Version(one.key(), one.versionId())));
        page.deleteMarkers().forEach(mark -> all.add(new Version(mark.key(), mark.versionId())));
      });
    } catch (S3Exception e) {
      if (e.statusCode() != NOT_KNOWN) {
        throw e;
      }
    }
    return all.stream().filter(one -> place.folder() || one.key().equals(place.key())).toList();
  }
}
