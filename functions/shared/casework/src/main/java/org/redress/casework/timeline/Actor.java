package org.redress.casework.timeline;

/**
 * Who did something to a case.
 *
 * @param role in which role
 * @param name a function's name, a reviewer's subject or an operator's principal; empty for the reporter, whose name is
 *     personal data and stands elsewhere
 */
public record Actor(Role role, String name) {

  public enum Role {
    REPORTER, FUNCTION, REVIEWER, OPERATOR
  }

  public static final Actor REPORTER = new Actor(Role.REPORTER, "");

  public static Actor function(String name) {
    return new Actor(Role.FUNCTION, name);
  }

  public static Actor reviewer(String subject) {
    return new Actor(Role.REVIEWER, subject);
  }

  public static Actor operator(String principal) {
    return new Actor(Role.OPERATOR, principal);
  }
}
