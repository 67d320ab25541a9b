namespace TalksTracker.Evaluation;

/// <summary>Pairs two lists one to one so that the sum of the pairs' likeness is the greatest possible.</summary>
internal static class Assignment
{
    /// <summary>For each row its column, or -1. Only pairs of a likeness above zero are made; of equal sums the same one is
    /// always taken.</summary>
    /// <remarks>The Hungarian method with potentials, on a square of costs padded with zeros: cubic, for lists of tens.</remarks>
    public static int[] Best(int rows, int columns, Func<int, int, double> likeness)
    {
        var size = Math.Max(rows, columns);
        var cost = new double[size + 1, size + 1];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
                cost[r + 1, c + 1] = -likeness(r, c);
        }

        var rowOf = Solve(cost, size);
        var columnOf = Enumerable.Repeat(-1, rows).ToArray();
        for (var c = 1; c <= columns; c++)
        {
            if (rowOf[c] <= rows && cost[rowOf[c], c] < 0)
                columnOf[rowOf[c] - 1] = c - 1;
        }

        return columnOf;
    }

    private static int[] Solve(double[,] cost, int size)
    {
        var (rowPotential, columnPotential) = (new double[size + 1], new double[size + 1]);
        var rowOf = new int[size + 1];
        for (var row = 1; row <= size; row++)
        {
            rowOf[0] = row;
            var cameFrom = new int[size + 1];
            var slack = Enumerable.Repeat(double.PositiveInfinity, size + 1).ToArray();
            var visited = new bool[size + 1];
            var column = 0;
            while (rowOf[column] != 0)
                column = Step(column, cost, rowPotential, columnPotential, rowOf, cameFrom, slack, visited);

            for (; column != 0; column = cameFrom[column])
                rowOf[column] = rowOf[cameFrom[column]];
        }

        return rowOf;
    }

    /// <summary>Grows the tree of alternating paths by the column of least slack, and returns it.</summary>
    private static int Step(
        int column, double[,] cost, double[] rowPotential, double[] columnPotential, int[] rowOf, int[] cameFrom, double[] slack, bool[] visited)
    {
        visited[column] = true;
        var (row, next, delta) = (rowOf[column], 0, double.PositiveInfinity);
        for (var c = 1; c < slack.Length; c++)
        {
            if (visited[c])
                continue;
            var reduced = cost[row, c] - rowPotential[row] - columnPotential[c];
            if (reduced < slack[c])
                (slack[c], cameFrom[c]) = (reduced, column);
            if (slack[c] < delta)
                (delta, next) = (slack[c], c);
        }

        for (var c = 0; c < slack.Length; c++)
        {
            if (visited[c])
                (rowPotential[rowOf[c]], columnPotential[c]) = (rowPotential[rowOf[c]] + delta, columnPotential[c] - delta);
            else
                slack[c] -= delta;
        }

        return next;
    }
}
