package org.redress.local.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.redress.caseworkaws.sdk.Fault;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Looks at every part of a system. What cannot be asked is a finding too, and keeps nothing else from being looked at. */
public final class Doctor {

  private final Patient patient;

  public Doctor(Patient patient) {
    this.patient = patient;
  }

  /** How each part stands, in the order in which they need one another. */
  public List<Finding> look() {
    List<Finding> findings = new ArrayList<>();
    findings.add(Software.jdk(Runtime.version().feature()));
    Stream.<Part>of(
        new Part("table", () -> new TableLook(patient).look()),
        new Part("queues", () -> new QueueLook(patient).look()),
        new Part("buckets", () -> new BucketLook(patient).look()),
        new Part("keys", () -> new KeyLook(patient).look()),
        new Part("mail", () -> new MailLook(patient).look()),
        new Part("catalogue", () -> Software.catalogue(patient)))
        .forEach(part -> findings.addAll(part.findings()));
    return findings;
  }

  /** A part of a system. */
  private record Part(String about, Supplier<List<Finding>> look) {

    List<Finding> findings() {
      try {
        return look.get();
      } catch (RuntimeException e) {
        return List.of(
            Finding.wrong(
                about,
                "cannot be asked (" + Fault.kind(e) + "); see that " + (e instanceof SdkClientException
                    ? "this machine reaches it and the SDK finds region and credentials"
                    : "you have the rights to describe it")));
      }
    }
  }
}
