using System.Globalization;

namespace KnowledgeHub.Portal.Tests.Shared;

/// <summary>Reads and writes as a reader of a culture does until disposed.</summary>
internal sealed class ReaderCulture : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiCulture = CultureInfo.CurrentUICulture;

    /// <summary>Starts reading.</summary>
    /// <param name="name">Name of the culture, as the portal has it: <c>en-GB</c>, <c>fr</c>, <c>ar</c>, <c>ru</c>.</param>
    public ReaderCulture(string name) => Set(name);

    public static void Set(string name) =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(
            name
        );

    public void Dispose()
    {
        CultureInfo.CurrentCulture = _culture;
        CultureInfo.CurrentUICulture = _uiCulture;
    }
}
