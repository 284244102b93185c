package org.redress.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process like this one: the same Java, class path and places. */
final class Jvm {

  private Jvm() {}

  /** Prepares one, which runs a class. */
  static ProcessBuilder with(List<String> options, Class<?> main, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    System.getProperties()
        .stringPropertyNames()
        .stream()
        .filter(name -> name.startsWith("redress."))
        .map(name -> "-D" + name + "=" + System.getProperty(name))
        .forEach(command::add);
    command.addAll(
        List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }
}
