package org.redress.sealevidence;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.evidence.EvidenceState;
import org.redress.casework.evidence.OfferEvidence;
import org.redress.casework.evidence.Offered;
import org.redress.casework.evidence.Upload;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.testing.CaseDesk;
import org.redress.engines.testing.LambdaCall;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Brings files to cases as other functions do, lets the function work, and looks at what became of them. */
final class EvidenceDesk {

  private static final long LARGEST = 50 << 20;

  final CaseDesk cases;
  private final S3Client s3;
  private final String bucket;
  private final Map<String, String> environment;
  private final Wiring wiring;

  private EvidenceDesk(S3Client s3, String bucket, Map<String, String> environment) {
    this.s3 = s3;
    this.bucket = bucket;
    this.environment = environment;
    this.wiring = wiring("none");
    this.cases = new CaseDesk(wiring);
  }

  static EvidenceDesk open(TestEngines engines, String name) {
    Map<String, String> environment = TestStack.create(engines, name).withBucket(engines).environment();
    return new EvidenceDesk(engines.s3(), name, environment);
  }

  /** With no scanner. */
  Wiring wiring() {
    return wiring;
  }

  private Wiring wiring(String scanner) {
    Map<String, String> with = new HashMap<>(environment);
    with.put("MALWARE_SCANNER", scanner);
    return Wiring.from(with);
  }

  LambdaCall<SQSEvent> function(String scanner) {
    return new LambdaCall<>(new SealEvidence(wiring(scanner), LARGEST), SQSEvent.class);
  }

  LambdaCall<SQSEvent> function(CaseStore through) {
    return new LambdaCall<>(new SealEvidence(wiring, through, LARGEST), SQSEvent.class);
  }

  LambdaCall<SQSEvent> functionFor(long largest) {
    return new LambdaCall<>(new SealEvidence(wiring, largest), SQSEvent.class);
  }

  CaseId opened() {
    return cases.open("It happened on Monday.");
  }

  /** Puts a file where it lies until it is sealed, and notes it. */
  EvidenceId came(CaseId id, String name, byte[] file) {
    String fileId = "file-" + (wiring.evidence().of(id).size() + 1);
    Evidence noted = noted(id, name, fileId);
    putUpload(noted, file);
    return noted.id();
  }

  /** Notes a file that is not there yet. */
  Evidence noted(CaseId id, String name, String fileId) {
    Offered offered = new Offered(name, "", Optional.empty(), Offered.Source.MAIL, false);
    return new OfferEvidence(wiring.evidence(), wiring.hints(), wiring.clock(), wiring.random())
        .offer(id, List.of(new OfferEvidence.File(offered, new Upload(fileId, Optional.empty()))))
        .getFirst();
  }

  void putUpload(Evidence evidence, byte[] file) {
    s3.putObject(
        put -> put.bucket(bucket).key(evidence.upload().key(evidence.id().caseId())), RequestBody.fromBytes(file));
  }

  String hint(EvidenceId id) throws IOException {
    return Files.readString(Path.of("../../events/seal-evidence/01-hint.json"))
        .replace("7K2M9QXW4T", id.caseId().value())
        .replace("\\\"evidence\\\":1", "\\\"evidence\\\":" + id.number());
  }

  Evidence found(EvidenceId id) {
    return wiring.evidence().find(id).orElseThrow();
  }

  EvidenceState.Sealed sealed(EvidenceId id) {
    return found(id).state() instanceof EvidenceState.Sealed sealed ? sealed : fail(id);
  }

  /** The keys of all objects, but for those of other cases. */
  List<String> objects(EvidenceId... files) {
    return s3.listObjectsV2(list -> list.bucket(bucket))
        .contents()
        .stream()
        .map(S3Object::key)
        .filter(key -> List.of(files).stream().anyMatch(id -> key.contains(found(id).key().value())
            || key.contains(id.caseId().value())))
        .toList();
  }

  byte[] object(String key) {
    return s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asByteArray();
  }

  Optional<String> contentType(String key) {
    return Optional.ofNullable(s3.headObject(head -> head.bucket(bucket).key(key)).contentType());
  }

  private EvidenceState.Sealed fail(EvidenceId id) {
    throw new AssertionError("It is not sealed but " + found(id).state());
  }
}
