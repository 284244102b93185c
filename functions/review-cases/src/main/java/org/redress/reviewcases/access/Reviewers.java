package org.redress.reviewcases.access;

import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewing.Profile;

/** Knows whoever makes a request as somebody who works with cases. */
public final class Reviewers {

  private final Profile profile;

  public Reviewers(Profile profile) {
    this.profile = profile;
  }

  /** As they stand at the moment, with what they declared. */
  public Reviewer of(Caller caller) {
    return profile.of(caller.subject(), caller.name(), caller.roles());
  }
}
