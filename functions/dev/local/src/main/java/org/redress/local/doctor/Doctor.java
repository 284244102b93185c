package org.redress.local.doctor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.redress.casework.notices.SendingPause;
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
        new Part("sending", () -> List.of(sending(patient.wiring().mails().sending().standing()))),
        new Part("catalogue", () -> Software.catalogue(patient)))
        .forEach(part -> findings.addAll(part.findings()));
    return findings;
  }

  private static Finding sending(Optional<SendingPause> pause) {
    return pause.map(
        one -> Finding.wrong(
            "sending", one.because() == SendingPause.Because.ASKED
                ? "mails are paused since " + one.since().map(Instant::toString).orElse("some time")
                    + ": 'redress notices release' lets them go"
                : "mails are paused, for this table is a copy of another one: 'redress notices release' erases again what "
                    + "was erased since, and then lets them go"))
        .orElseGet(() -> Finding.right("sending", "mails go out"));
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
