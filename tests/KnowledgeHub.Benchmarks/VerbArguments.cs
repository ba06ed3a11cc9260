using System.Globalization;

namespace KnowledgeHub.Benchmarks;

/// <summary>The <c>--name value</c> pairs behind a verb.</summary>
internal sealed class VerbArguments(string[] args)
{
    public string? Text(string name)
    {
        var place = Array.IndexOf(args, "--" + name);
        return place >= 0 && place + 1 < args.Length ? args[place + 1] : null;
    }

    public int Number(string name, int otherwise) =>
        int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;
}
