import { render } from 'preact'

const desk = document.getElementById('desk')
if (desk !== null) render(<h1>onrecord</h1>, desk)
