namespace TalksTracker.Evaluation;

/// <summary>Pairs two lists one to one so that the sum of the pairs' likeness is the greatest possible.</summary>
/// <remarks>The Hungarian method with potentials, on a square of costs padded with zeros: cubic, for lists of tens. Rows and
/// columns are counted from 1; 0 stands for "none".</remarks>
internal sealed class Assignment
{
    private readonly int _size;
    private readonly double[,] _cost;
    private readonly double[] _rowPotential;
    private readonly double[] _columnPotential;
    private readonly int[] _rowOf;

    private Assignment(int size)
    {
        _size = size;
        _cost = new double[size + 1, size + 1];
        (_rowPotential, _columnPotential, _rowOf) = (new double[size + 1], new double[size + 1], new int[size + 1]);
    }

    /// <summary>For each row its column, or -1. Only pairs of a likeness above zero are made; of equal sums the same one is
    /// always taken.</summary>
    public static int[] Best(int rows, int columns, Func<int, int, double> likeness)
    {
        var assignment = new Assignment(Math.Max(rows, columns));
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
                assignment._cost[r + 1, c + 1] = -likeness(r, c);
        }

        for (var row = 1; row <= assignment._size; row++)
            assignment.Place(row);

        var columnOf = Enumerable.Repeat(-1, rows).ToArray();
        for (var c = 1; c <= columns; c++)
        {
            if (assignment._rowOf[c] <= rows && assignment._cost[assignment._rowOf[c], c] < 0)
                columnOf[assignment._rowOf[c] - 1] = c - 1;
        }

        return columnOf;
    }

    /// <summary>Gives a row a column, moving others to theirs along the cheapest alternating path.</summary>
    private void Place(int row)
    {
        _rowOf[0] = row;
        var cameFrom = new int[_size + 1];
        var slack = Enumerable.Repeat(double.PositiveInfinity, _size + 1).ToArray();
        var visited = new bool[_size + 1];
        var column = 0;
        while (_rowOf[column] != 0)
        {
            visited[column] = true;
            column = Nearest(column, cameFrom, slack, visited);
        }

        for (; column != 0; column = cameFrom[column])
            _rowOf[column] = _rowOf[cameFrom[column]];
    }

    /// <summary>The unvisited column of least slack, once the potentials make that slack zero.</summary>
    private int Nearest(int column, int[] cameFrom, double[] slack, bool[] visited)
    {
        var (row, nearest, delta) = (_rowOf[column], 0, double.PositiveInfinity);
        for (var c = 1; c <= _size; c++)
        {
            if (visited[c])
                continue;
            var reduced = _cost[row, c] - _rowPotential[row] - _columnPotential[c];
            if (reduced < slack[c])
                (slack[c], cameFrom[c]) = (reduced, column);
            if (slack[c] < delta)
                (delta, nearest) = (slack[c], c);
        }

        for (var c = 0; c <= _size; c++)
        {
            if (!visited[c])
            {
                slack[c] -= delta;
                continue;
            }

            _rowPotential[_rowOf[c]] += delta;
            _columnPotential[c] -= delta;
        }

        return nearest;
    }
}
