package org.redress.local.run;

import java.nio.file.Path;
import java.util.Map;
import org.redress.engines.Listen;

/**
 * How to run.
 *
 * @param template the template file
 * @param listen where the site listens
 * @param data the data folder
 * @param reset whether to empty it first
 * @param demo whether to put invented cases into an empty table
 * @param parameters values for parameters of the template, beside those that the local run gives itself
 */
public record Settings(
    Path template, Listen listen, Path data, boolean reset, boolean demo, Map<String, String> parameters) {

  /** Region of everything on this machine. */
  public static final String REGION = "eu-west-2";

  public Settings {
    parameters = Map.copyOf(parameters);
  }
}
