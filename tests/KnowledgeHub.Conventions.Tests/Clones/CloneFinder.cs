namespace KnowledgeHub.Conventions.Tests.Clones;

/// <summary>Eight or more equal lines in a row, blank ones left out, at two places.</summary>
public sealed class CloneFinder
{
    public const int Window = 8;

    private readonly IReadOnlyList<SourceFile> files;
    private readonly List<List<CodeLine>> lines;
    private readonly HashSet<Place> cloned = [];
    private readonly Dictionary<
        (int First, int Second),
        (int Windows, Place At, Place Other)
    > pairs = [];

    private CloneFinder(IReadOnlyList<SourceFile> files)
    {
        this.files = files;
        lines = [.. files.Select(Read)];
    }

    public static CloneReport Find(IReadOnlyList<SourceFile> files)
    {
        var finder = new CloneFinder(files);
        foreach (var places in finder.Windows().Where(places => places.Count > 1))
        {
            finder.Note(places);
        }

        return finder.Report();
    }

    private static List<CodeLine> Read(SourceFile file) =>
        [
            .. file
                .Lines.Select((text, index) => new CodeLine(text.Trim(), index + 1))
                .Where(line => line.Text.Length > 0),
        ];

    private List<List<Place>> Windows()
    {
        var windows = new Dictionary<string, List<Place>>();
        for (var file = 0; file < lines.Count; file++)
        {
            for (var start = 0; start + Window <= lines[file].Count; start++)
            {
                var key = string.Join(
                    '\n',
                    lines[file].GetRange(start, Window).Select(line => line.Text)
                );
                windows.TryAdd(key, []);
                windows[key].Add(new(file, start));
            }
        }

        return [.. windows.Values];
    }

    private void Note(List<Place> places)
    {
        foreach (var place in places)
        {
            if (places.Find(other => Apart(place, other)) is { } twin)
            {
                cloned.UnionWith(
                    Enumerable
                        .Range(place.Start, Window)
                        .Select(start => place with { Start = start })
                );
                var key = (Math.Min(place.File, twin.File), Math.Max(place.File, twin.File));
                var known = pairs.GetValueOrDefault(key, (Windows: 0, At: place, Other: twin));
                pairs[key] = known with { Windows = known.Windows + 1 };
            }
        }
    }

    private static bool Apart(Place one, Place other) =>
        one.File != other.File || Math.Abs(one.Start - other.Start) >= Window;

    private CloneReport Report() =>
        new(
            lines.Sum(file => file.Count),
            cloned.Count,
            [.. pairs.Values.OrderByDescending(pair => pair.Windows).Select(Describe)]
        );

    private Finding Describe((int Windows, Place At, Place Other) pair) =>
        new(
            files[pair.At.File].Path,
            LineOf(pair.At),
            $"as {files[pair.Other.File].Path}:{LineOf(pair.Other)} ({pair.Windows} windows)"
        );

    private int LineOf(Place place) => lines[place.File][place.Start].Line;
}
