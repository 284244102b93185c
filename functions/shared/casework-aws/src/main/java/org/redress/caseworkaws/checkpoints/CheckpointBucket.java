package org.redress.caseworkaws.checkpoints;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.redress.casework.checkpoints.CheckpointStore;
import org.redress.casework.checkpoints.CheckpointText;
import org.redress.casework.checkpoints.Point;
import org.redress.casework.timeline.Digest;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.caseworkaws.settings.Environment;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Checkpoints in a bucket of their own, whose object lock keeps every version for years. */
public final class CheckpointBucket implements CheckpointStore {

  private static final String FOLDER = "checkpoints/";
  private static final String ENDING = ".txt";
  private static final int THERE_ALREADY = 412;
  private static final int BEING_WRITTEN = 409;
  private static final int NOT_KNOWN = 501;

  private final S3Client s3;
  private final String bucket;

  public CheckpointBucket(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** The bucket that the environment names. */
  public static CheckpointBucket connect(Environment environment) {
    return new CheckpointBucket(
        Clients.patient(S3Client.builder()).build(), environment.required("CHECKPOINT_BUCKET"));
  }

  @Override
  public SortedSet<LocalDate> days() {
    NavigableSet<LocalDate> days = new TreeSet<>();
    s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(FOLDER))
        .contents()
        .forEach(object -> day(object.key()).ifPresent(days::add));
    return days;
  }

  @Override
  public CheckpointText.Heading read(LocalDate day, Consumer<Point> each) {
    MessageDigest sha256 = Digest.sha256();
    try (BufferedReader text = new BufferedReader(
        new InputStreamReader(
            new DigestInputStream(s3.getObject(get -> get.bucket(bucket).key(key(day))), sha256), UTF_8))) {
      return CheckpointText.read(text.lines().iterator(), () -> Digest.of(sha256), each);
    } catch (IOException e) {
      throw new UncheckedIOException("A checkpoint could not be read", e);
    }
  }

  /** S3 refuses to write over an object. */
  @Override
  public boolean keep(LocalDate day, byte[] text) {
    try {
      s3.putObject(
          put -> put.bucket(bucket).key(key(day)).contentType("text/plain; charset=utf-8").ifNoneMatch("*"),
          RequestBody.fromBytes(text));
      return true;
    } catch (S3Exception e) {
      if (e.statusCode() == THERE_ALREADY || e.statusCode() == BEING_WRITTEN) {
        return false;
      }
      throw e;
    }
  }

  /** An object of which there is more than one version, or a mark that it was deleted. Servers without versions tell nothing. */
  @Override
  public Set<LocalDate> touched() {
    Set<String> once = new HashSet<>();
    Set<LocalDate> touched = new TreeSet<>();
    try {
      for (ListObjectVersionsResponse page : s3
          .listObjectVersionsPaginator(list -> list.bucket(bucket).prefix(FOLDER))) {
        Stream<String> more = page.versions().stream().map(version -> version.key()).filter(key -> !once.add(key));
        Stream<String> deleted = page.deleteMarkers().stream().map(mark -> mark.key());
        Stream.concat(more, deleted).forEach(key -> day(key).ifPresent(touched::add));
      }
      return touched;
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_KNOWN) {
        return Set.of();
      }
      throw e;
    }
  }

  private static String key(LocalDate day) {
    return FOLDER + day + ENDING;
  }

  private static Optional<LocalDate> day(String key) {
    if (!key.startsWith(FOLDER) || !key.endsWith(ENDING)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(key.substring(FOLDER.length(), key.length() - ENDING.length())));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
