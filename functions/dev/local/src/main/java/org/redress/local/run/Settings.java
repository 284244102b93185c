package org.redress.local.run;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.redress.engines.Listen;

/**
 * How to run.
 *
 * @param template the template file
 * @param listen where the site listens
 * @param consolePort where the console listens, on the site's host, 0 for a free port; absent for the site's port and one, or
 *     the next that is free
 * @param smtpPort where mails come in, 0 for a free port; absent for the usual one, or a free one if that is in use
 * @param data the data folder
 * @param reset whether to empty it first
 * @param demo whether to put invented cases into an empty table
 * @param parameters values for parameters of the template, beside those that the local run gives itself
 * @param endpoints servers in the place of engines that would be started, by the service as the SDK names it: tables, queues
 *     and buckets may be elsewhere
 */
public record Settings(
    Path template, Listen listen, OptionalInt consolePort, OptionalInt smtpPort, Path data, boolean reset, boolean demo,
    Map<String, String> parameters, Map<String, URI> endpoints) {

  /** Region of everything on this machine. */
  public static final String REGION = "eu-west-2";

  public Settings {
    parameters = Map.copyOf(parameters);
    endpoints = Map.copyOf(endpoints);
  }
}
