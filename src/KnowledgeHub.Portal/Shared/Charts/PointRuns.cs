namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>The stretches of points that have a value: a line is drawn within them and never across a gap.</summary>
internal static class PointRuns
{
    /// <summary>Along a line: places of the points of each stretch.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Along(IReadOnlyList<ChartPoint> points) =>
        Walk(points, Enumerable.Range(0, points.Count));

    /// <summary>Around a ring, where the last point is beside the first; a ring without a gap is one stretch from 0.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Around(IReadOnlyList<ChartPoint> points)
    {
        var gap = points.ToList().FindIndex(point => point.Value is null);
        return Walk(
            points,
            Enumerable.Range(gap + 1, points.Count).Select(place => place % points.Count)
        );
    }

    private static List<List<int>> Walk(IReadOnlyList<ChartPoint> points, IEnumerable<int> places)
    {
        var runs = new List<List<int>>();
        var isOpen = false;
        foreach (var place in places)
        {
            var hasValue = points[place].Value is not null;
            if (hasValue && !isOpen)
            {
                runs.Add([]);
            }

            if (hasValue)
            {
                runs[^1].Add(place);
            }

            isOpen = hasValue;
        }

        return runs;
    }
}
