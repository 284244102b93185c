package org.redress.caseworkaws.checkpoints;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.casework.CaseId;
import org.redress.casework.audit.ErasedCases;
import org.redress.casework.timeline.Digest;
import org.redress.caseworkaws.erasure.LedgerBucket;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.caseworkaws.settings.Environment;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The erased cases, as it stands beside the checkpoints: whoever removes a case and says that it was erased would have to
 * leave that there for good.
 */
public final class ErasuresInBucket implements ErasedCases {

  private static final String FOLDER = LedgerBucket.FOLDER;
  private static final String ENDING = ".json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final S3Client s3;
  private final String bucket;

  public ErasuresInBucket(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** The bucket that the environment names. */
  public static ErasuresInBucket connect(Environment environment) {
    return new ErasuresInBucket(
        Clients.patient(S3Client.builder()).build(), environment.required("CHECKPOINT_BUCKET"));
  }

  @Override
  public Optional<Erased> find(CaseId id) {
    try (var object = s3.getObject(get -> get.bucket(bucket).key(last(id)))) {
      JsonNode json = JSON.readTree(object);
      return Optional.of(new Erased(json.path("events").asInt(), new Digest(json.path("lastHash").asText())));
    } catch (NoSuchKeyException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("What is noted of the erasure of " + id + " cannot be read", e);
    }
  }

  /** The first erasure, or the last of those after a table was restored. */
  private String last(CaseId id) {
    return s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(LedgerBucket.AGAIN + id + "/"))
        .contents()
        .stream()
        .max(Comparator.comparing(S3Object::lastModified))
        .map(S3Object::key)
        .orElse(FOLDER + id + ENDING);
  }

  @Override
  public Stream<CaseId> all() {
    return s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(FOLDER))
        .contents()
        .stream()
        .map(S3Object::key)
        .filter(key -> key.endsWith(ENDING) && key.indexOf('/', FOLDER.length()) < 0)
        .map(key -> key.substring(FOLDER.length(), key.length() - ENDING.length()))
        .flatMap(id -> CaseId.parse(id).stream());
  }
}
