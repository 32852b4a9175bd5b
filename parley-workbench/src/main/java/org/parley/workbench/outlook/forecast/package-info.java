/**
 * The register of forecasts: recorded with their rule, resolved, and scored. Read {@link
 * org.parley.workbench.outlook.forecast.ForecastRegister} and {@link
 * org.parley.workbench.outlook.forecast.ScoreForecasts} first. Must not know how a probability came about.
 */
@NullMarked
package org.parley.workbench.outlook.forecast;

import org.jspecify.annotations.NullMarked;
