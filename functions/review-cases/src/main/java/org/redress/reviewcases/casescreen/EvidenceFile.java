package org.redress.reviewcases.casescreen;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.evidence.Evidence;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.evidence.EvidenceLinks;
import org.redress.reviewcases.access.Caller;
import org.redress.web.http.Accept;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** Sends whoever may see a case on to one of its files, by a link that is good for minutes. */
final class EvidenceFile {

  private static final String AS = "as";
  private static final String PICTURE = "picture";

  private final CaseDoor door;
  private final Wiring wiring;

  EvidenceFile(CaseDoor door, Wiring wiring) {
    this.door = door;
    this.wiring = wiring;
  }

  APIGatewayV2HTTPResponse send(Request request, Caller caller) {
    return send(request, door.see(request, caller).id());
  }

  /** Sends whoever may see a case on to the file that the path names. */
  APIGatewayV2HTTPResponse send(Request request, CaseId id) {
    String number = request.parameter("number");
    String link = wiring.evidence()
        .of(id)
        .stream()
        .filter(evidence -> Integer.toString(evidence.id().number()).equals(number))
        .findFirst()
        .flatMap(evidence -> link(evidence, request.query(AS).filter(PICTURE::equals).isPresent()))
        .map(URI::toString)
        .orElseThrow(() -> new ProblemException(Problem.notFound()));
    return Accept.json(request)
        ? Responses.json(200, Map.of("url", link, "seconds", EvidenceLinks.VALID.toSeconds()), Map.of())
        : Responses.seeOther(link);
  }

  /** From where a page shows the copy of the picture that is found at an address, however long it was open. */
  static String picture(String address) {
    return address + (address.contains("?") ? "&" : "?") + AS + "=" + PICTURE;
  }

  private Optional<URI> link(Evidence evidence, boolean picture) {
    if (picture) {
      return evidence.copyToShow().flatMap(_ -> wiring.evidenceLinks().copy(evidence));
    }
    return evidence.maySave() ? wiring.evidenceLinks().original(evidence) : Optional.empty();
  }
}
