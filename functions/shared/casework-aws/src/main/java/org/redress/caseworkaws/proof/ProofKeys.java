package org.redress.caseworkaws.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The public halves of the keys that proofs are signed with, as they are published: a JSON Web Key Set. */
public record ProofKeys(List<ProofKey> keys) {

  public ProofKeys {
    keys = List.copyOf(keys);
  }

  /** What a check found. */
  public sealed interface Check {

    /** The proof was signed with one of the keys. */
    record Right(SubmissionProof proof) implements Check {}

    /** It is no proof of ours at all. */
    record NoProof() implements Check {}

    /** It was signed with another key, or says that it was. */
    record UnknownKey() implements Check {}

    /** It was changed after it was signed, or never signed. */
    record Wrong() implements Check {}
  }

  /** Checks a proof as people keep it. */
  public Check check(String document) {
    Optional<Jws.Read> read = Jws.read(document);
    if (read.isEmpty()) {
      return new Check.NoProof();
    }
    Jws.Read found = read.get();
    return keys.stream()
        .filter(key -> key.id().equals(found.keyId()))
        .findFirst()
        .<Check>map(
            key -> found.isSignedBy(key)
                ? new Check.Right(found.proof())
                : new Check.Wrong())
        .orElseGet(Check.UnknownKey::new);
  }

  public String toJson() {
    ObjectNode set = JsonNodeFactory.instance.objectNode();
    keys.forEach(key -> set.withArray("keys").add(key.toJson()));
    return set.toString();
  }

  /** Reads a published set; keys of other kinds are left out. Nothing if it is none. */
  public static Optional<ProofKeys> read(String json) {
    try {
      JsonNode set = new ObjectMapper().readTree(json);
      if (!set.path("keys").isArray()) {
        return Optional.empty();
      }
      List<ProofKey> keys = new ArrayList<>();
      set.path("keys").forEach(jwk -> ProofKey.read(jwk).ifPresent(keys::add));
      return Optional.of(new ProofKeys(keys));
    } catch (JsonProcessingException _) {
      return Optional.empty();
    }
  }
}
