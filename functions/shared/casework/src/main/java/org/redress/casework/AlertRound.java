package org.redress.casework;

import java.time.Duration;

/** How far an alert about an urgent case has gone. */
public enum AlertRound {
  /** To those who are told first. */
  FIRST,

  /** Nobody opened the case in time: to all who are on duty. */
  ALL_ON_DUTY,

  /** Still nobody did: to the administrators. */
  ADMINISTRATORS;

  /** How long somebody has to open the case before the next are told. */
  public static final Duration PATIENCE = Duration.ofMinutes(30);
}
