package org.redress.caseworkaws.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.casework.CaseId;
import org.redress.casework.erasure.ErasedPerson;
import org.redress.casework.erasure.ErasureLedger;
import org.redress.casework.erasure.Tombstone;
import org.redress.caseworkaws.sdk.Clients;
import org.redress.caseworkaws.settings.Environment;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Erasures in a bucket whose objects nobody can change or remove before their time: an object for each erased case, of which
 * nothing but the time and the reason is said, and for each place out of which somebody was taken, who is a keyed hash.
 */
public final class LedgerBucket implements ErasureLedger {

  /** Where the cases are; the id of one follows. */
  public static final String FOLDER = "erasures/";

  /** Where the tombstones are of cases that came back with a restored table: id and last hash follow. */
  public static final String AGAIN = FOLDER + "again/";

  private static final String PEOPLE = FOLDER + "people/";
  private static final String ENDING = ".json";
  private static final int THERE_ALREADY = 412;
  private static final String CASE = "case";
  private static final String LAST_HASH = "lastHash";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final S3Client s3;
  private final String bucket;

  public LedgerBucket(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** The bucket that the environment names. */
  public static LedgerBucket connect(Environment environment) {
    return new LedgerBucket(Clients.patient(S3Client.builder()).build(), environment.required("CHECKPOINT_BUCKET"));
  }

  @Override
  public void note(Tombstone tombstone) {
    String key = FOLDER + tombstone.id() + ENDING;
    if (!put(key, json(tombstone)) && !read(key).path(LAST_HASH).asText().equals(tombstone.lastHash().hex())) {
      put(AGAIN + tombstone.id() + "/" + tombstone.lastHash().hex() + ENDING, json(tombstone));
    }
  }

  @Override
  public void note(ErasedPerson person) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    person.from().ifPresent(id -> json.put(CASE, id.value()));
    put(PEOPLE + person.mark() + ENDING, json);
  }

  @Override
  public Stream<ErasedCase> cases() {
    return keys(FOLDER).filter(key -> key.indexOf('/', FOLDER.length()) < 0).map(this::read).map(
        json -> new ErasedCase(
            new CaseId(json.path(CASE).asText()), Tombstone.Because.valueOf(json.path("because").asText())));
  }

  @Override
  public Stream<ErasedPerson> people() {
    return keys(PEOPLE).map(
        key -> new ErasedPerson(
            Optional.of(read(key).path(CASE).asText()).filter(id -> !id.isEmpty()).map(CaseId::new),
            key.substring(PEOPLE.length(), key.length() - ENDING.length())));
  }

  private Stream<String> keys(String folder) {
    return s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(folder))
        .contents()
        .stream()
        .map(S3Object::key)
        .filter(key -> key.endsWith(ENDING));
  }

  /** Puts an object where none is, and says whether none was. */
  private boolean put(String key, ObjectNode json) {
    try {
      s3.putObject(
          put -> put.bucket(bucket).key(key).contentType("application/json").ifNoneMatch("*"),
          RequestBody.fromString(json.toString()));
      return true;
    } catch (S3Exception e) {
      if (e.statusCode() != THERE_ALREADY) {
        throw e;
      }
      return false;
    }
  }

  private JsonNode read(String key) {
    try (var object = s3.getObject(get -> get.bucket(bucket).key(key))) {
      return JSON.readTree(object);
    } catch (IOException e) {
      throw new IllegalStateException("What is noted of an erasure at " + key + " cannot be read", e);
    }
  }

  private static ObjectNode json(Tombstone tombstone) {
    return JsonNodeFactory.instance.objectNode()
        .put(CASE, tombstone.id().value())
        .put("erasedAt", tombstone.erasedAt().toString())
        .put("because", tombstone.because().name())
        .put("events", tombstone.version())
        .put(LAST_HASH, tombstone.lastHash().hex());
  }
}
