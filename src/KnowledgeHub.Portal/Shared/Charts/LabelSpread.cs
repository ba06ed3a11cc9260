namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>Moves labels apart that want the same place, each as little as possible.</summary>
internal static class LabelSpread
{
    /// <summary>Gives each label its middle, so that none covers another.</summary>
    /// <param name="wanted">The middles that they would like.</param>
    /// <param name="heights">Their heights; together they must fit between the edges.</param>
    /// <param name="first">The edge that they stay behind.</param>
    /// <param name="last">The edge that they stay before.</param>
    /// <returns>The middles in the order of the labels given.</returns>
    public static IReadOnlyList<double> Spread(
        IReadOnlyList<double> wanted,
        IReadOnlyList<double> heights,
        double first,
        double last
    )
    {
        var blocks = new Stack<Block>();
        foreach (var label in Enumerable.Range(0, wanted.Count).OrderBy(label => wanted[label]))
        {
            var block = Place([label]);
            while (blocks.TryPeek(out var before) && before.Top + before.Height > block.Top)
            {
                block = Place([.. blocks.Pop().Labels, .. block.Labels]);
            }

            blocks.Push(block);
        }

        var middles = new double[wanted.Count];
        foreach (var block in blocks)
        {
            Settle(block, heights, middles);
        }

        return middles;

        Block Place(IReadOnlyList<int> labels)
        {
            var height = labels.Sum(label => heights[label]);
            var ideal = labels.Average(label => wanted[label]) - height / 2;
            return new(labels, Math.Max(first, Math.Min(ideal, last - height)), height);
        }
    }

    private static void Settle(Block block, IReadOnlyList<double> heights, double[] middles)
    {
        var top = block.Top;
        foreach (var label in block.Labels)
        {
            middles[label] = top + heights[label] / 2;
            top += heights[label];
        }
    }

    /// <summary>Labels that touch each other, from the top.</summary>
    private sealed record Block(IReadOnlyList<int> Labels, double Top, double Height);
}
