using System.Globalization;

namespace KnowledgeHub.Core.SecondFactors;

/// <summary>The secret of an authenticator app that is being set up. Whoever saw it on a screen can use it for a short time only.</summary>
/// <param name="Secret">The secret, in base 32.</param>
/// <param name="Begun">When it was made.</param>
internal sealed record PendingSecret(string Secret, DateTimeOffset Begun)
{
    /// <summary>How long there is for showing the first code.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    /// <summary>Reads what <see cref="ToText"/> wrote; null for anything else.</summary>
    /// <param name="text">The text.</param>
    public static PendingSecret? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
            text.Split(' ') is [var secret, var begun]
            && long.TryParse(begun, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            && ticks <= DateTimeOffset.MaxValue.Ticks
            ? new(secret, new(ticks, TimeSpan.Zero))
            : null;
    }

    /// <summary>The text that is sealed and kept.</summary>
    public string ToText() =>
        string.Create(CultureInfo.InvariantCulture, $"{Secret} {Begun.UtcTicks}");

    /// <summary>Whether the first code is still taken.</summary>
    /// <param name="now">The present moment.</param>
    public bool IsOpen(DateTimeOffset now) => now - Begun < Life;
}
