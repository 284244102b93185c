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
import java.util.UUID;
import org.redress.engines.files.AtomicFile;

/** The keys, by alias or id, in one file that only its owner can read. */
final class KeyFile {

  private static final String NAME = "kms-keys.json";
  private static final int KEY_BYTES = 32;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final SecureRandom random;
  private final Map<String, KmsKey> keys = new LinkedHashMap<>();

  private KeyFile(Path file, SecureRandom random) {
    this.file = file;
    this.random = random;
  }

  static KeyFile open(Path folder, SecureRandom random) throws IOException {
    Files.createDirectories(folder);
    KeyFile keyFile = new KeyFile(folder.resolve(NAME), random);
    if (Files.exists(keyFile.file)) {
      for (Map.Entry<String, JsonNode> key : JSON.readTree(Files.readAllBytes(keyFile.file)).properties()) {
        byte[] material = Base64.getDecoder().decode(key.getValue().path("material").asText());
        keyFile.keys.put(key.getKey(), new KmsKey(key.getValue().path("id").asText(), material));
      }
    }
    return keyFile;
  }

  /** The key of this name, made if there is none; it is on the disk before it is used. */
  synchronized KmsKey key(String name) throws IOException {
    for (Map.Entry<String, KmsKey> known : keys.entrySet()) {
      if (known.getKey().equals(name) || known.getValue().id().equals(name)) {
        return known.getValue();
      }
    }
    byte[] material = new byte[KEY_BYTES];
    random.nextBytes(material);
    KmsKey made = new KmsKey(name.startsWith("alias/") ? UUID.randomUUID().toString() : name, material);
    save(name, made);
    keys.put(name, made);
    return made;
  }

  private void save(String name, KmsKey made) throws IOException {
    Map<String, KmsKey> all = new LinkedHashMap<>(keys);
    all.put(name, made);
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    all.forEach((alias, key) -> content.putObject(alias)
        .put("id", key.id())
        .put("material", Base64.getEncoder().encodeToString(key.material())));
    AtomicFile.write(file, JSON.writeValueAsBytes(content));
  }
}
