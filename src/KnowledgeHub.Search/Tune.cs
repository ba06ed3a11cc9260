namespace KnowledgeHub.Search;

#pragma warning disable
internal static class Tune
{
    public static double D(string n, double d) =>
        Environment.GetEnvironmentVariable(n) is { } t
            ? double.Parse(t, System.Globalization.CultureInfo.InvariantCulture)
            : d;
}
