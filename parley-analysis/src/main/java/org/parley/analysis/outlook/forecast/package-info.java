/**
 * Forecasts, how they are combined and how they score. Read {@link org.parley.analysis.outlook.forecast.Combination} and
 * {@link org.parley.analysis.outlook.forecast.Scoreboard} first. Must not know how a probability came about.
 */
@NullMarked
package org.parley.analysis.outlook.forecast;

import org.jspecify.annotations.NullMarked;
