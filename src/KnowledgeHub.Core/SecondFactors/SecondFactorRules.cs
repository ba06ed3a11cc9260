using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.SecondFactors;

/// <summary>Who must have a second factor, and from when on.</summary>
public static class SecondFactorRules
{
    /// <summary>Days between the first sign-in with a role that must have a second factor, and the day it is asked for.</summary>
    public const int DefaultGraceDays = 14;

    /// <summary>The most days that may be set.</summary>
    public const int MaxGraceDays = 90;

    /// <summary>The rule for changes that need a second factor to remain: the last one cannot be taken away.</summary>
    public const string LastFactor = "second-factor.last";

    /// <summary>The rule for a code that is not the app's, or was used already.</summary>
    public const string WrongCode = "second-factor.code";

    /// <summary>Whether somebody with these roles must have a second factor: whoever sees the data of a country, or gives others the right to.</summary>
    /// <param name="roles">The roles held.</param>
    public static bool IsRequired(IEnumerable<Role> roles) =>
        roles.Any(role =>
            role
                is Role.Respondent
                    or Role.Coordinator
                    or Role.Approver
                    or Role.Advisor
                    or Role.Administrator
        );

    /// <summary>From when on nothing works without a second factor.</summary>
    /// <param name="sinceUtc">When the person first signed in with such a role.</param>
    /// <param name="graceDays">The days of grace.</param>
    public static DateTime DueUtc(DateTime sinceUtc, int graceDays) => sinceUtc.AddDays(graceDays);

    /// <summary>Whole days that are left, the begun one counted; none when it is due.</summary>
    /// <param name="dueUtc">When it is due.</param>
    /// <param name="utc">The present moment.</param>
    public static int DaysLeft(DateTime dueUtc, DateTime utc) =>
        Math.Max(0, (int)Math.Ceiling((dueUtc - utc).TotalDays));
}
