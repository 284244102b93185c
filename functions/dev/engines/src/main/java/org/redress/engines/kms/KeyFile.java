package org.redress.engines.kms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.redress.engines.files.AtomicFile;

/** The keys, by alias or id, in one file that only its owner can read. A key is for MACs or for signatures, as first used. */
final class KeyFile {

  private static final String NAME = "kms-keys.json";
  private static final String ID = "id";
  private static final String MATERIAL = "material";
  private static final String PRIVATE = "private";
  private static final String PUBLIC = "public";
  private static final int KEY_BYTES = 32;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final SecureRandom random;
  private final Map<String, KmsKey> keys = new LinkedHashMap<>();
  private final Map<String, SigningKey> pairs = new LinkedHashMap<>();

  private KeyFile(Path file, SecureRandom random) {
    this.file = file;
    this.random = random;
  }

  static KeyFile open(Path folder, SecureRandom random) throws IOException {
    Files.createDirectories(folder);
    KeyFile keyFile = new KeyFile(folder.resolve(NAME), random);
    if (Files.exists(keyFile.file)) {
      JSON.readTree(Files.readAllBytes(keyFile.file))
          .properties()
          .forEach(entry -> keyFile.read(entry.getKey(), entry.getValue()));
    }
    return keyFile;
  }

  private void read(String name, JsonNode key) {
    String id = key.path(ID).asText();
    if (key.has(PRIVATE)) {
      pairs.put(name, SigningKey.read(id, bytes(key, PRIVATE), bytes(key, PUBLIC)));
    } else {
      keys.put(name, new KmsKey(id, bytes(key, MATERIAL)));
    }
  }

  /** The MAC key of this name, made if there is none; it is on the disk before it is used. Nothing if it is of pairs. */
  synchronized Optional<KmsKey> key(String name) throws IOException {
    for (Map.Entry<String, KmsKey> known : keys.entrySet()) {
      if (known.getKey().equals(name) || known.getValue().id().equals(name)) {
        return Optional.of(known.getValue());
      }
    }
    if (isPair(name)) {
      return Optional.empty();
    }
    byte[] material = new byte[KEY_BYTES];
    random.nextBytes(material);
    KmsKey made = new KmsKey(idFor(name), material);
    keys.put(name, made);
    save();
    return Optional.of(made);
  }

  /** The key pair of this name, as {@link #key}. Nothing if it is a MAC key. */
  synchronized Optional<SigningKey> pair(String name) throws IOException {
    for (Map.Entry<String, SigningKey> known : pairs.entrySet()) {
      if (known.getKey().equals(name) || known.getValue().id().equals(name)) {
        return Optional.of(known.getValue());
      }
    }
    if (keys.entrySet().stream().anyMatch(known -> known.getKey().equals(name) || known.getValue().id().equals(name))) {
      return Optional.empty();
    }
    SigningKey made = SigningKey.generate(idFor(name), random);
    pairs.put(name, made);
    save();
    return Optional.of(made);
  }

  private boolean isPair(String name) {
    return pairs.entrySet()
        .stream()
        .anyMatch(known -> known.getKey().equals(name) || known.getValue().id().equals(name));
  }

  private static String idFor(String name) {
    return name.startsWith("alias/") ? UUID.randomUUID().toString() : name;
  }

  private void save() throws IOException {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    keys.forEach((name, key) -> content.putObject(name).put(ID, key.id()).put(MATERIAL, text(key.material())));
    pairs.forEach(
        (name, pair) -> content.putObject(name)
            .put(ID, pair.id())
            .put(PRIVATE, text(pair.secret().getEncoded()))
            .put(PUBLIC, text(pair.open().getEncoded())));
    AtomicFile.write(file, JSON.writeValueAsBytes(content));
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] bytes(JsonNode key, String member) {
    return Base64.getDecoder().decode(key.path(member).asText());
  }
}
