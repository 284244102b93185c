package org.redress.caseworkaws.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A function's environment variables. */
public final class Environment {

  private final Map<String, String> variables;

  public Environment(Map<String, String> variables) {
    this.variables = Map.copyOf(variables);
  }

  /**
   * The variable's value.
   *
   * @throws MissingSettingException if the variable is missing or blank
   */
  public String required(String name) {
    String value = variables.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new MissingSettingException(name);
    }
    return value;
  }

  /** The variable's value; empty if it is missing or blank. */
  public Optional<String> optional(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  /**
   * A whole number from 1, or {@code otherwise} where the variable is missing.
   *
   * @throws IllegalArgumentException naming the variable, if it holds anything else
   */
  public int positive(String name, int otherwise) {
    return number(name, otherwise, 1);
  }

  /** As {@link #positive}, but from 0. */
  public int count(String name, int otherwise) {
    return number(name, otherwise, 0);
  }

  /** The folder of the organisation's own files; empty if it uses the shipped ones, or names a file alone. */
  public Optional<Path> ownFolder() {
    return optional("CATALOGUE_FOLDER").map(folder -> Path.of(folder.strip())).filter(Files::isDirectory);
  }

  private int number(String name, int otherwise, int least) {
    String value = variables.getOrDefault(name, "").strip();
    if (value.isEmpty()) {
      return otherwise;
    }
    if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < least) {
      throw new IllegalArgumentException("The environment variable " + name + " must be a whole number from " + least);
    }
    return Integer.parseInt(value);
  }
}
