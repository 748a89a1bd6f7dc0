namespace Plan.Sdk.Reporting.Tests.Calendars;

/// <summary>
/// The lunar calendar worked out from the sky, at UTC+7: months begin on the day of the new moon, the month with the winter solstice is
/// the eleventh, and in a year of thirteen months the first one in which the sun enters no new sign is the leap month. New moons and
/// the sun's longitude by the usual series (Meeus, Astronomical Algorithms, chapters 25 and 49), good to a few minutes.
/// </summary>
internal static class SkyCalendar
{
    private const double ZoneDays = 7.0 / 24;
    private const double SynodicMonth = 29.530588861;

    /// <summary>The first day of a lunar month (not the leap one) that falls in spring of a solar year.</summary>
    public static DateOnly FirstOfMonth(int year, int month)
    {
        var eleventh = Eleventh(year - 1);
        var next = Eleventh(year);
        var hasLeap = next - eleventh > 12;
        var leap = hasLeap ? Enumerable.Range(1, 12).First(i => Sign(eleventh + i) == Sign(eleventh + i + 1)) : 99;
        var at = month + 1;
        return Day(eleventh + (at >= leap ? at + 1 : at));
    }

    /// <summary>The lunation that holds the winter solstice of a year.</summary>
    private static int Eleventh(int year)
    {
        var k = Lunation(new(year, 12, 31));
        while (Day(k) > new DateOnly(year, 12, 31) || Sign(k) > 8) k--;
        return k;
    }

    private static int Lunation(DateOnly day) => (int)Math.Ceiling((JulianDay(day) - 2451550.09766) / SynodicMonth) + 1;

    /// <summary>The day, at UTC+7, of the new moon of a lunation counted from that of 6 January 2000.</summary>
    private static DateOnly Day(int lunation) => FromJulianDay((int)Math.Floor(NewMoon(lunation) + 0.5 + ZoneDays));

    /// <summary>Which twelfth of its way the sun is in when the first day of a lunation begins: 9 from the winter solstice on.</summary>
    private static int Sign(int lunation) => (int)(SunLongitude(JulianDay(Day(lunation)) - 0.5 - ZoneDays) / 30);

    private static double JulianDay(DateOnly day) => day.DayNumber + 1721425.5 + 0.5;

    private static DateOnly FromJulianDay(int number) => DateOnly.FromDayNumber(number - 1721426);

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);

    private static double DeltaT(double julianDay) => (62.92 + (0.32217 * ((julianDay - 2451545) / 365.25)) + (0.005589 * Math.Pow((julianDay - 2451545) / 365.25, 2))) / 86400;

    private static double NewMoon(int k)
    {
        var t = k / 1236.85;
        var mean = 2451550.09766 + (SynodicMonth * k) + (0.00015437 * t * t);
        var e = 1 - (0.002516 * t);
        var sun = 2.5534 + (29.10535670 * k);
        var moon = 201.5643 + (385.81693528 * k) + (0.0107582 * t * t);
        var latitude = 160.7108 + (390.67050284 * k) - (0.0016118 * t * t);
        var node = 124.7746 - (1.56375588 * k);
        var shift = (-0.40720 * Sin(moon)) + (0.17241 * e * Sin(sun)) + (0.01608 * Sin(2 * moon)) + (0.01039 * Sin(2 * latitude))
            + (0.00739 * e * Sin(moon - sun)) - (0.00514 * e * Sin(moon + sun)) + (0.00208 * e * e * Sin(2 * sun))
            - (0.00111 * Sin(moon - (2 * latitude))) - (0.00057 * Sin(moon + (2 * latitude))) + (0.00056 * e * Sin((2 * moon) + sun))
            - (0.00042 * Sin(3 * moon)) + (0.00042 * e * Sin(sun + (2 * latitude))) + (0.00038 * e * Sin(sun - (2 * latitude)))
            - (0.00024 * e * Sin((2 * moon) - sun)) - (0.00017 * Sin(node));
        return mean + shift - DeltaT(mean);
    }

    private static double SunLongitude(double julianDay)
    {
        var t = (julianDay + DeltaT(julianDay) - 2451545) / 36525;
        var mean = 280.46646 + (36000.76983 * t);
        var anomaly = 357.52911 + (35999.05029 * t);
        var centre = ((1.914602 - (0.004817 * t)) * Sin(anomaly)) + (0.019993 * Sin(2 * anomaly)) + (0.000289 * Sin(3 * anomaly));
        var apparent = mean + centre - 0.00569 - (0.00478 * Sin(125.04 - (1934.136 * t)));
        return ((apparent % 360) + 360) % 360;
    }
}
