package org.redress.local.doctor;

import java.util.Map;
import org.redress.caseworkaws.Wiring;

/**
 * The system that is looked at.
 *
 * @param settings as its functions find them in their environments
 * @param queues URLs by logical id, dead-letter queues too
 * @param local whether it runs on this machine, whose servers know less than AWS
 */
public record Patient(Map<String, String> settings, Map<String, String> queues, boolean local, Wiring wiring) {

  String setting(String name) {
    return settings.getOrDefault(name, "");
  }
}
