interface PickProps<V extends string> {
  readonly name: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
}

/** One of many in the head of a figure: a native select whose name is not drawn. */
export function Pick<V extends string>({ name, value, options, onChange }: PickProps<V>) {
  return (
    <select
      className="conv-pick"
      aria-label={name}
      title={name}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
